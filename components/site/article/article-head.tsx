import { Bylines } from '#components/site/bylines.tsx'
import { KIND_LABELS } from '#components/site/card/label-of.ts'
import { Moment } from '#components/site/moment.tsx'
import type { Paper } from '#components/site/paper.ts'
import { Portrait } from '#components/site/picture.tsx'
import type { PublishedArticle } from '#domain/article/published.ts'
import { isUpdated } from '#domain/time/house-time.ts'
import styles from './article-head.module.css'
import { CopyLink } from './copy-link.tsx'

/** The headline and the facts about the article: section, kind, authors, times, address. */
export function ArticleHead({ article, paper }: { article: PublishedArticle; paper: Paper }) {
  const { site, siteUrl } = paper
  const label = KIND_LABELS[article.kind]
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
              <Bylines bylines={article.bylines} />
            </p>
          </div>
        )}
        <h1 className={styles.headline}>{article.headline}</h1>
        {article.standfirst && <p className={styles.standfirst}>{article.standfirst}</p>}
      </header>
      <div className={styles.facts}>
        {article.bylines.length > 0 && (
          <p className={styles.byline}>
            By <Bylines bylines={article.bylines} />
            {article.bylines.length === 1 && author?.jobTitle && (
              <span className={styles.jobTitle}>{author.jobTitle}</span>
            )}
          </p>
        )}
        <p className={styles.times}>
          <span>
            Published <Moment at={article.publishedAt} site={site} />
          </span>
          {isUpdated(article) && (
            <span>
              Updated <Moment at={article.updatedAt} site={site} />
            </span>
          )}
          {article.corrections.length > 0 && (
            <a className={styles.corrected} href="#corrections">
              {NOTICES[article.corrections.at(-1)!.kind]}{' '}
              <Moment at={article.corrections.at(-1)!.at} site={site} as="date" />
            </a>
          )}
        </p>
        <CopyLink url={`${siteUrl}${article.path}`} title={article.headline} />
      </div>
    </>
  )
}

const NOTICES = { correction: 'Corrected', clarification: 'Clarified' } as const
