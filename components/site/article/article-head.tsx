import { Bylines } from '#components/site/bylines.tsx'
import { Moment } from '#components/site/moment.tsx'
import type { Paper } from '#components/site/paper.ts'
import { Portrait } from '#components/site/picture.tsx'
import type { PublishedArticle } from '#domain/article/published.ts'
import { isUpdated } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './article-head.module.css'
import { CopyLink } from './copy-link.tsx'

/** The headline and the facts about the article: section, kind, authors, times, address. */
export function ArticleHead({ article, paper }: { article: PublishedArticle; paper: Paper }) {
  const { site, siteUrl } = paper
  const words = wordsOf(site)
  const label = words.kinds[article.kind]
  const correction = article.corrections.at(-1)
  const [author] = article.bylines
  const portrait = article.kind === 'opinion' && article.bylines.length === 1 ? author?.pictureId : null
  return (
    <>
      <header className={styles.head} data-kind={article.kind}>
        <p className={styles.kicker}>
          <a href={article.section.path}>{article.section.name}</a>
          {label && label !== article.section.name && <span>{label}</span>}
          {article.kicker && <span className={styles.theme}>{article.kicker}</span>}
        </p>
        {article.kind === 'opinion' && author && (
          <div className={styles.speaker}>
            {portrait && <Portrait pictureId={portrait} className={styles.portrait} />}
            <p>
              <Bylines bylines={article.bylines} words={words} />
            </p>
          </div>
        )}
        <h1 className={styles.headline}>{article.headline}</h1>
        {article.standfirst && <p className={styles.standfirst}>{article.standfirst}</p>}
      </header>
      <div className={styles.facts}>
        {article.bylines.length > 0 && (
          <p className={styles.byline}>
            {words.bylines.by}
            <Bylines bylines={article.bylines} words={words} />
            {article.bylines.length === 1 && author?.jobTitle && (
              <span className={styles.jobTitle}>{author.jobTitle}</span>
            )}
          </p>
        )}
        <p className={styles.times}>
          <span>
            {words.article.published} <Moment at={article.publishedAt} site={site} />
          </span>
          {isUpdated(article) && (
            <span>
              {words.article.updated} <Moment at={article.updatedAt} site={site} />
            </span>
          )}
          {correction && (
            <a className={styles.corrected} href="#corrections">
              {words.article.corrected[correction.kind]} <Moment at={correction.at} site={site} as="date" />
            </a>
          )}
        </p>
        <CopyLink url={`${siteUrl}${article.path}`} title={article.headline} words={words} />
      </div>
    </>
  )
}
