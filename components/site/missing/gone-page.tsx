import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { WithdrawnArticle } from '#domain/article/published.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './missing.module.css'

/** A story was withdrawn from this address: which address, when and why. Its words and title are not repeated. */
export function GonePage({ paper, article }: { paper: Paper; article: WithdrawnArticle }) {
  const { site, siteUrl } = paper
  const words = wordsOf(site).gone
  const [before, after] = words.more
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>{words.heading}</h1>
        <p>{words.about(site.name)}</p>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>{words.when}</dt>
          <dd>
            <Moment at={article.withdrawnAt} site={site} />
          </dd>
        </div>
        <div>
          <dt>{words.why}</dt>
          <dd>{article.reason || words.noReason}</dd>
        </div>
        <div>
          <dt>{words.address}</dt>
          <dd className={styles.address}>
            {siteUrl}
            {article.path}
          </dd>
        </div>
      </dl>
      <p className={styles.more}>
        {before}
        <a href="/corrections">{wordsOf(site).corrections.title}</a>
        {after}
      </p>
    </PageFrame>
  )
}
