import { Card } from '#components/site/card/card.tsx'
import { Nameplate } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import type { Front } from '#domain/front/compose-front.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Container } from './container.tsx'
import styles from './front-page.module.css'

/** The front page: the lead, what else matters today, then the paper by section, each in its own form. */
export function FrontPage({ paper, front, editionAt }: { paper: Paper; front: Front; editionAt: Date | null }) {
  const { site } = paper
  const words = wordsOf(site).front
  const { lead, secondary, containers } = front
  // Under the lead's own words, beside it, and in a row below it: as many as there are.
  const first = secondary.find((card) => card.picture) ?? secondary[0]
  const rest = secondary.filter((card) => card !== first)
  const under = lead?.picture ? rest[0] : undefined
  const others = rest.filter((card) => card !== under)
  return (
    <PageFrame paper={paper} masthead={<Nameplate paper={paper} editionAt={editionAt} />}>
      {lead ? (
        <section className={styles.top} aria-label={words.top} data-secondary={secondary.length > 0 ? 'yes' : 'no'}>
          <div className={styles.lead}>
            <Card card={lead} site={site} form="lead" level={2} isFirst>
              {under && <Card card={under} site={site} form="brief" edition={editionAt} />}
            </Card>
          </div>
          {first && (
            <div className={styles.beside}>
              <Card card={first} site={site} form={first.picture ? 'picture' : 'text'} edition={editionAt} />
              {others.slice(0, BESIDE).map((card) => (
                <Card key={card.publicId} card={card} site={site} form="brief" edition={editionAt} />
              ))}
            </div>
          )}
          {others.length > BESIDE && (
            <div className={styles.below}>
              {others.slice(BESIDE).map((card) => (
                <Card key={card.publicId} card={card} site={site} form="brief" edition={editionAt} />
              ))}
            </div>
          )}
        </section>
      ) : (
        <p className={styles.empty}>{words.empty(site.name)}</p>
      )}
      <div className={styles.containers}>
        {containers.map((container) => (
          <Container key={container.title} container={container} site={site} edition={editionAt} />
        ))}
      </div>
    </PageFrame>
  )
}

/** How many headlines stand under the first of the stories beside the lead. */
const BESIDE = 3
