import { Bylines } from '#components/site/bylines.tsx'
import { langOf } from '#components/site/lang-of.ts'
import type { Paper } from '#components/site/paper.ts'
import { Portrait } from '#components/site/picture.tsx'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { Age } from '#domain/time/age.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './article-head.module.css'
import { ArticleTimes } from './article-times.tsx'
import { CopyLink } from './copy-link.tsx'
import { type HistoryLink, LastRead, PassageLink, ReadingTools } from './reading-tools.tsx'

type Props = { article: PublishedArticle; paper: Paper; age: Age | null; history: HistoryLink | null }

/** The headline and the facts about the article: section, kind, authors, times, address. */
export function ArticleHead({ article, paper, age, history }: Props) {
  const { site, siteUrl } = paper
  const words = wordsOf(site)
  const label = words.kinds[article.kind]
  const url = `${siteUrl}${article.path}`
  const [author] = article.bylines
  const isSigned = article.kind === 'opinion' || article.kind === 'analysis'
  const portrait = isSigned && article.bylines.length === 1 ? author?.pictureId : null
  return (
    <>
      <header className={styles.head} data-kind={article.kind}>
        <p className={styles.kicker} lang={langOf(site.lang, article.lang)}>
          <a href={article.section.path}>{article.section.name}</a>
          {label && label !== article.section.name && <span>{label}</span>}
          {article.kicker && (
            <span className={styles.theme} lang={langOf(article.lang, site.lang)}>
              {article.kicker}
            </span>
          )}
        </p>
        {isSigned && author && (
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
      <div className={styles.facts} lang={langOf(site.lang, article.lang)}>
        {article.bylines.length > 0 && (
          <p className={styles.byline}>
            {words.bylines.by}
            <Bylines bylines={article.bylines} words={words} />
            {article.bylines.length === 1 && author?.jobTitle && (
              <span className={styles.jobTitle}>{author.jobTitle}</span>
            )}
          </p>
        )}
        <ArticleTimes article={article} site={site} age={age} />
        <LastRead article={article} site={site} history={history} />
        <div className={styles.tools}>
          <CopyLink url={url} title={article.headline} words={words} />
          <ReadingTools site={site} />
          <PassageLink url={url} site={site} />
        </div>
      </div>
    </>
  )
}
