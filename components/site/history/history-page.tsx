import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { historyPath } from '#domain/article/address.ts'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { PublishedVersion } from '#domain/article/version.ts'
import type { VersionDifference } from '#domain/article/version-difference.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Difference } from './difference.tsx'
import styles from './history-page.module.css'

/** Two versions set against each other. */
export type Comparison = { from: number; to: number; difference: VersionDifference }

type Props = {
  paper: Paper
  article: PublishedArticle
  /** Oldest first. */
  versions: PublishedVersion[]
  comparison: Comparison | null
}

/** Every version readers saw of a story, with when and why, and what became of its words between any two. */
export function HistoryPage({ paper, article, versions, comparison }: Props) {
  const { site } = paper
  const words = wordsOf(site).history
  const path = historyPath(article.path)
  const readable = versions.filter(({ removed }) => removed === null)
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} current={article.section.slug} />}>
      <header className={styles.header}>
        <h1>{words.title}</h1>
        <p className={styles.story} lang={article.lang === site.lang ? undefined : article.lang}>
          <a href={article.path}>{article.headline}</a>
        </p>
        <p className={styles.about}>{words.about(site.name)}</p>
      </header>
      {comparison && (
        <section className={styles.comparison} aria-labelledby="difference">
          <h2 id="difference">{words.difference(comparison.from, comparison.to)}</h2>
          <Difference difference={comparison.difference} words={words} lang={article.lang} />
        </section>
      )}
      {readable.length > 2 && <Choice path={path} versions={readable} comparison={comparison} words={words} />}
      <ol className={styles.versions} reversed>
        {versions.toReversed().map((version) => {
          const before = readable.filter(({ number }) => number < version.number).at(-1)
          return (
            <li key={version.number} value={version.number}>
              <p className={styles.version}>
                <strong>{words.version(version.number)}</strong> <Moment at={version.at} site={site} />
                {version === versions.at(-1) && <em>{words.now}</em>}
              </p>
              <p>
                {words.kinds[version.kind]}
                {version.isMinor && `, ${words.minor}`}
                {version.why !== '' && `: ${version.why}`}
              </p>
              {version.removed && (
                <p className={styles.removed}>
                  {words.removed} {version.removed.reason} (<Moment at={version.removed.at} site={site} as="date" />)
                </p>
              )}
              {before && !version.removed && (
                <p>
                  <a href={`${path}?from=${before.number}&to=${version.number}`}>{words.changesOf(version.number)}</a>
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </PageFrame>
  )
}

type ChoiceProps = {
  path: string
  versions: PublishedVersion[]
  comparison: Comparison | null
  words: ReturnType<typeof wordsOf>['history']
}

/** Any two of more than two. A form, so that it works without script. */
function Choice({ path, versions, comparison, words }: ChoiceProps) {
  const options = versions.map(({ number }) => (
    <option key={number} value={number}>
      {words.version(number)}
    </option>
  ))
  return (
    <form className={styles.choice} action={path} method="get">
      <label>
        {words.from}
        <select name="from" defaultValue={comparison?.from ?? versions[0]?.number}>
          {options}
        </select>
      </label>
      <label>
        {words.to}
        <select name="to" defaultValue={comparison?.to ?? versions.at(-1)?.number}>
          {options}
        </select>
      </label>
      <button type="submit">{words.compare}</button>
    </form>
  )
}
