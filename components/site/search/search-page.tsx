import type { ReactNode } from 'react'
import { Bylines } from '#components/site/bylines.tsx'
import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { Picture } from '#components/site/picture.tsx'
import type { Card } from '#domain/article/published.ts'
import { listPath } from '#domain/feed/list.ts'
import { hueOf } from '#domain/front/hue.ts'
import type { Piece } from '#domain/search/highlight.ts'
import { MOST_TERMS } from '#domain/search/query.ts'
import { isNarrowed, type Search, type SearchCursor, searchPath } from '#domain/search/search.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Pieces } from './pieces.tsx'
import { SearchForm } from './search-form.tsx'
import styles from './search-page.module.css'

type Hit = { card: Card; headline: Piece[]; snippet: Piece[] | null }
export type Results = {
  hits: Hit[]
  count: { found: number; isWhole: boolean } | null
  next: SearchCursor | null
  isTooSlow?: boolean
}
type Named = { name: string; path: string }
type Props = {
  paper: Paper
  search: Search
  results: Results
  /** Pages of people and topics whose names were asked for. */
  named: Named[]
  /** Whose articles are looked through, if one person's only. */
  contributor: Named | null
}

/** A search and what it found: a document like any other, with an address to share. */
export function SearchPage({ paper, search, results, named, contributor }: Props) {
  const words = wordsOf(paper.site).search
  const { q, query } = search
  const isAsked = q !== '' || query.problem !== 'empty'
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <SearchForm paper={paper} search={search} contributor={contributor} />
        <Status paper={paper} search={search} results={results} isAsked={isAsked} />
        {named.length > 0 && (
          <nav className={styles.named} aria-label={words.pages}>
            <ul>
              {named.map(({ name, path }) => (
                <li key={path}>
                  <a href={path}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {results.hits.length > 0 && (
        <ol className={styles.hits}>
          {results.hits.map((hit, at) => (
            <li key={hit.card.publicId}>
              <Found hit={hit} paper={paper} isFirst={at === 0} />
            </li>
          ))}
        </ol>
      )}
      <Onward paper={paper} search={search} results={results} />
    </PageFrame>
  )
}

type StatusProps = { paper: Paper; search: Search; results: Results; isAsked: boolean }

function Status({ paper, search, results, isAsked }: StatusProps): ReactNode {
  const words = wordsOf(paper.site).search
  const { q, query, filters } = search
  if (query.problem)
    return <p className={styles.status}>{isAsked ? words.problems[query.problem] : words.problems.empty}</p>
  const { count, hits } = results
  if (results.isTooSlow) return <p className={styles.status}>{words.tooSlow}</p>
  return (
    <div className={styles.status} role="status">
      {hits.length === 0 && !results.next && count && (
        <>
          <p>{words.none(q)}</p>
          {isNarrowed(filters) ? (
            <p>
              {words.noneNarrowed}{' '}
              <a href={searchPath({ q, filters: NOWHERE, sort: search.sort, before: null })}>{words.widen}</a>
            </p>
          ) : (
            <p>
              {words.noneHelp} <a href="/archive">{wordsOf(paper.site).archive.title}</a>
            </p>
          )}
        </>
      )}
      {count && hits.length > 0 && <p>{words.found(count.found, count.isWhole)}</p>}
      {query.isCut && <p>{words.cut(MOST_TERMS)}</p>}
      <p>
        <a href={`/feeds?of=${encodeURIComponent(listPath({ kind: 'search', search }))}`}>{words.feed}</a>
      </p>
    </div>
  )
}

const NOWHERE = { section: '', by: '', kind: '', from: '', to: '' } as const

function Onward({ paper, search, results }: { paper: Paper; search: Search; results: Results }): ReactNode {
  const words = wordsOf(paper.site).search
  const { next } = results
  if (!next && !search.before) return null
  return (
    <nav className={styles.pages} aria-label={wordsOf(paper.site).list.pages}>
      {search.before && <a href={searchPath({ ...search, before: null })}>{words.newestResults}</a>}
      {next && (
        <a href={searchPath({ ...search, before: next })} rel="next">
          {words.earlier}
        </a>
      )}
    </nav>
  )
}

function Found({ hit: { card, headline, snippet }, paper, isFirst }: { hit: Hit; paper: Paper; isFirst: boolean }) {
  const { site } = paper
  const { kinds } = wordsOf(site)
  return (
    <article
      className={styles.hit}
      data-hue={hueOf(card.section.colour)}
      lang={card.lang === site.lang ? undefined : card.lang}
    >
      <div className={styles.words}>
        <p className={styles.about}>
          <span className={styles.section}>{kinds[card.kind] || card.section.name}</span>{' '}
          <Moment at={card.publishedAt} site={site} as="date" />
        </p>
        <h2 className={styles.headline}>
          <a href={card.path}>
            <Pieces pieces={headline} />
          </a>
        </h2>
        <p className={styles.snippet}>{snippet ? <Pieces pieces={snippet} /> : card.standfirst}</p>
        {card.bylines.length > 0 && (
          <p className={styles.by}>
            {wordsOf(site).bylines.by}
            <Bylines bylines={card.bylines} words={wordsOf(site)} />
          </p>
        )}
      </div>
      {card.picture && (
        <Picture
          className={styles.picture}
          picture={card.picture}
          sizes="(min-width: 40rem) 9rem, 22vw"
          isFirst={isFirst}
          alt=""
        />
      )}
    </article>
  )
}
