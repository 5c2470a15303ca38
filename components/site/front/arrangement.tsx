import type { Container as ContainerData, Front } from '#domain/front/front.ts'
import type { Site } from '#domain/site/site.ts'
import styles from './arrangement.module.css'
import { Container } from './container.tsx'
import { Latest } from './latest.tsx'
import { Top } from './top.tsx'

type Props = { front: Front; site: Site; edition: Date | null }

/** The containers of a front, down the page. The newest stories stand beside the lead when they come right after it. */
export function Arrangement({ front: { containers }, site, edition }: Props) {
  return (
    <div className={styles.containers}>
      {containers.map((container, index) => {
        const before = containers[index - 1]
        const after = containers[index + 1]
        if (container.form === 'latest' && before?.form === 'top') return null
        if (container.form === 'latest') {
          return <Latest key={container.id} container={container} site={site} edition={edition} />
        }
        if (container.form !== 'top') {
          return (
            <Container
              key={container.id}
              container={container}
              site={site}
              edition={edition}
              isPaired={isPaired(containers, index)}
              isMirrored={isMirrored(containers, index)}
            />
          )
        }
        return (
          <Top
            key={container.id}
            container={container}
            rail={after?.form === 'latest' ? after : null}
            site={site}
            edition={edition}
            isFirst={index === 0}
          />
        )
      })}
    </div>
  )
}

/** Whether a container for half a page has a neighbour: two and two along a run of the same form. */
function isPaired(containers: ContainerData[], index: number): boolean {
  const { form } = containers[index]!
  let first = index
  while (containers[first - 1]?.form === form) first--
  let last = index
  while (containers[last + 1]?.form === form) last++
  return index < last || (index - first) % 2 === 1
}

/** Every other feature begins on the other side, so that the page does not lean. */
function isMirrored(containers: ContainerData[], index: number): boolean {
  const before = containers.slice(0, index).filter(({ form }) => form === 'feature')
  return containers[index]!.form === 'feature' && before.length % 2 === 1
}
