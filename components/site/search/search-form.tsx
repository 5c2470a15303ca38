import type { Paper } from '#components/site/paper.ts'
import { KINDS } from '#domain/article/content.ts'
import { isNarrowed, SEARCH_SORTS, type Search, searchPath } from '#domain/search/search.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Query } from './search-box.tsx'
import styles from './search-form.module.css'

type Props = { paper: Paper; search: Search; contributor: { name: string } | null }

/** Everything a search can be asked, in one form; what narrows it is folded away until it is used. */
export function SearchForm({ paper, search, contributor }: Props) {
  const { search: words, kinds } = wordsOf(paper.site)
  const { q, filters, sort } = search
  return (
    <form className={styles.form} action="/search" method="get">
      <Query words={words} q={q} />
      <details className={styles.more} open={isNarrowed(filters) || sort !== 'newest'}>
        <summary>{words.narrow}</summary>
        <div className={styles.fields}>
          <label>
            {words.section}
            <select name="section" defaultValue={filters.section}>
              <option value="">{words.everySection}</option>
              {paper.sections.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.kind}
            <select name="kind" defaultValue={filters.kind}>
              <option value="">{words.everyKind}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kinds[kind] || words.news}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.from}
            <input type="date" name="from" defaultValue={filters.from} />
          </label>
          <label>
            {words.to}
            <input type="date" name="to" defaultValue={filters.to} />
          </label>
          <label>
            {words.sort}
            <select name="sort" defaultValue={sort === 'newest' ? '' : sort}>
              {SEARCH_SORTS.map((each) => (
                <option key={each} value={each === 'newest' ? '' : each}>
                  {words.sorts[each]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </details>
      {contributor && (
        <p className={styles.by}>
          <input type="hidden" name="by" value={filters.by} />
          {words.by(contributor.name)}{' '}
          <a href={searchPath({ ...search, filters: { ...filters, by: '' }, before: null })}>{words.anyone}</a>
        </p>
      )}
    </form>
  )
}
