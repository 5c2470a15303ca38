import { Card, type CardForm } from '#components/site/card/card.tsx'
import type { Container, FrontCard } from '#domain/front/front.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Latest } from './latest.tsx'
import styles from './top.module.css'

type Props = { container: Container; rail: Container | null; site: Site; edition: Date | null; isFirst: boolean }

/** As many stories stand beside the lead where no rail does; more of them stand in a row below. */
const BESIDE = 3

/** The head of a front: the lead, unmistakably; what else matters; and beside them the newest, when there is a rail. */
export function Top({ container, rail, site, edition, isFirst }: Props) {
  const [lead, ...others] = container.cards
  if (!lead) return null
  const isGiga = lead.weight === 'giga'
  const beside = rail || isGiga || others.length > BESIDE ? [] : others
  const below = others.slice(beside.length)
  const id = `front-${container.id}`
  return (
    <section
      className={styles.top}
      aria-labelledby={id}
      data-form="top"
      data-lead={isGiga ? 'giga' : 'lead'}
      data-side={rail ? 'rail' : beside.length > 0 ? 'beside' : 'none'}
    >
      <h2 className={container.title ? styles.title : styles.unseen} id={id}>
        {container.title || wordsOf(site).front.forms.top}
      </h2>
      <div className={styles.lead}>
        <Card card={lead} site={site} form={isGiga ? 'giga' : 'lead'} isFirst={isFirst} />
      </div>
      {beside.length > 0 && (
        <div className={styles.beside}>
          {beside.map((card, index) => (
            <Card
              key={card.publicId}
              card={card}
              site={site}
              form={card.picture && index === 0 ? 'picture' : 'brief'}
              edition={edition}
            />
          ))}
        </div>
      )}
      {below.length > 0 && (
        <div className={styles.below}>
          <div className={styles.ruled} data-count={below.length}>
            {below.map((card) => (
              <div key={card.publicId} data-weight={card.weight}>
                <Card card={card} site={site} form={formOf(card)} edition={edition} />
              </div>
            ))}
          </div>
        </div>
      )}
      {rail && <Latest container={rail} site={site} edition={edition} />}
    </section>
  )
}

function formOf({ weight, picture }: FrontCard): CardForm {
  switch (weight) {
    case 'giga':
    case 'mega':
      return 'wide'
    case 'boost':
      return picture ? 'picture' : 'text'
    case 'normal':
      return 'brief'
    default:
      return weight satisfies never
  }
}
