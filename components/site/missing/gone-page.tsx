import { Moment } from '#components/site/moment.tsx'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { WithdrawnArticle } from '#domain/article/published.ts'
import styles from './missing.module.css'

/** A story was withdrawn from this address: which address, when and why. Its words and title are not repeated. */
export function GonePage({ paper, article }: { paper: Paper; article: WithdrawnArticle }) {
  const { site, siteUrl } = paper
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={styles.header}>
        <h1>A story was withdrawn from this address</h1>
        <p>
          {site.name} published a story here and has taken it back. It will not return under this address unless the
          newsroom publishes it again.
        </p>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>Withdrawn</dt>
          <dd>
            <Moment at={article.withdrawnAt} site={site} />
          </dd>
        </div>
        <div>
          <dt>Why</dt>
          <dd>{article.reason || 'The newsroom gave no reason.'}</dd>
        </div>
        <div>
          <dt>Address</dt>
          <dd className={styles.address}>
            {siteUrl}
            {article.path}
          </dd>
        </div>
      </dl>
      <p className={styles.more}>
        Mistakes that could be repaired are listed under <a href="/corrections">Corrections</a>.
      </p>
    </PageFrame>
  )
}
