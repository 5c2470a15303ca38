import { createElement } from 'react'
import { Moment } from '#components/site/moment.tsx'
import type { PublishedArticle } from '#domain/article/published.ts'
import type { Site } from '#domain/site/site.ts'
import type { Age } from '#domain/time/age.ts'
import { isUpdated, zoneNameOf } from '#domain/time/house-time.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './article-head.module.css'

type Props = { article: PublishedArticle; site: Site; age: Age | null }

/**
 * When it came out, when it last changed for readers, and that it is old if it is. With the reader script the times
 * open to the clocks of the paper, of the place the story is from, and of the reader (`reader/house-times.ts`).
 */
export function ArticleTimes({ article, site, age }: Props) {
  const words = wordsOf(site)
  const { dateline } = article
  const zones = [
    [site.timeZone, zoneNameOf(article.publishedAt, site)],
    ...(dateline?.timeZone && dateline.timeZone !== site.timeZone ? [[dateline.timeZone, dateline.place]] : []),
  ]
  const correction = article.corrections.at(-1)
  return createElement(
    'house-times',
    {
      class: styles.times,
      zones: JSON.stringify(zones),
      lang: site.lang,
      'your-words': words.reading.yourTime,
    },
    <p>
      {words.article.published} <Moment at={article.publishedAt} site={site} />
    </p>,
    isUpdated(article) && (
      <p>
        {words.article.updated} <Moment at={article.updatedAt} site={site} />
      </p>
    ),
    correction && (
      <p>
        <a className={styles.corrected} href="#corrections">
          {words.article.corrected[correction.kind]} <Moment at={correction.at} site={site} as="date" />
        </a>
      </p>
    ),
    age && <p className={styles.age}>{words.reading.age[age.unit](age.count)}</p>,
  )
}
