import { Card } from '#components/site/card/card.tsx'
import { Nameplate } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Front } from '#domain/front/compose-front.ts'
import { Container } from './container.tsx'
import styles from './front-page.module.css'

/** The front page: the lead, what else matters today, then the paper by section, each in its own form. */
export function FrontPage({ paper, front, editionAt }: { paper: Paper; front: Front; editionAt: Date | null }) {
  const { site } = paper
  const { lead, secondary, containers } = front
  const [first, ...others] = secondary
  return (
    <PageFrame paper={paper} masthead={<Nameplate paper={paper} editionAt={editionAt} />}>
      {lead ? (
        <section className={styles.top} aria-label="Top stories" data-secondary={secondary.length > 0 ? 'yes' : 'no'}>
          <div className={styles.lead}>
            <Card card={lead} site={site} form="lead" level={2} isFirst />
          </div>
          {first && (
            <div className={styles.beside}>
              <Card card={first} site={site} form={first.picture ? 'picture' : 'text'} />
              {others.slice(0, 2).map((card) => (
                <Card key={card.publicId} card={card} site={site} form="brief" />
              ))}
            </div>
          )}
          {others.length > 2 && (
            <div className={styles.below}>
              {others.slice(2).map((card) => (
                <Card key={card.publicId} card={card} site={site} form="row" />
              ))}
            </div>
          )}
        </section>
      ) : (
        <p className={styles.empty}>{site.name} has published nothing yet. What it publishes will stand here.</p>
      )}
      <div className={styles.containers}>
        {containers.map((container) => (
          <Container key={container.title} container={container} site={site} />
        ))}
      </div>
    </PageFrame>
  )
}
