import { useLists } from '#components/desk/api/use-lists.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'
import classes from './fronts.module.css'

/** What fills a container up where editors leave room. */
export function FillWords({ plan: { fill, cap } }: { plan: ContainerPlan }) {
  const { sections, topics } = useLists()
  if (!fill) return <p className={classes.fill}>Nothing is added by itself. At most {cap} stories.</p>
  const from = {
    latest: () => 'the whole paper',
    section: () => sections.find(({ id }) => 'id' in fill && id === fill.id)?.name ?? 'a section',
    topic: () => topics.find(({ id }) => 'id' in fill && id === fill.id)?.name ?? 'a topic',
    kind: () => ('kind' in fill ? `the kind “${fill.kind}”` : ''),
  }[fill.by]()
  return (
    <p className={classes.fill}>
      Filled up to {cap} stories with the newest of {from}.
    </p>
  )
}
