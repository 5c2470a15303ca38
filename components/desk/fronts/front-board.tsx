import { Anchor, Button, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FrontAnswer } from '#components/desk/api/types.ts'
import { ContainerDialog } from '#components/desk/fronts/container-dialog.tsx'
import { ContainerPanel } from '#components/desk/fronts/container-panel.tsx'
import { addContainer, stepFront } from '#components/desk/fronts/deeds.ts'
import { RefusedDialog } from '#components/desk/fronts/refused-dialog.tsx'
import type { FrontDesk } from '#components/desk/fronts/use-front.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { HOME } from '#domain/front/plan.ts'
import classes from './fronts.module.css'

type Props = { front: FrontAnswer; desk: FrontDesk }

/** One front: its containers in order, what is drafted and what readers see, and what to do about it. */
export function FrontBoard({ front, desk }: Props) {
  const { permissions } = useSignedIn()
  const [isAdding, setAdding] = useState(false)
  const board = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!desk.focus) return
    const focusable = [...(board.current?.querySelectorAll<HTMLElement>('[data-focus]') ?? [])]
    const wanted = focusable.find((element) => element.dataset.focus === desk.focus?.on)
    const last = focusable.filter((element) => element.dataset.container !== undefined).at(-1)
    const target = desk.focus.on === 'last' ? last : wanted
    ;(target ?? focusable[0])?.focus()
  }, [desk.focus])

  const changed = front.containers.filter(({ isChanged }) => isChanged).length
  const isComposed = front.containers.every(({ live }) => live === null)
  const askDiscard = () =>
    modals.openConfirmModal({
      title: 'Discard the whole draft?',
      children: (
        <Text size="sm">Everything here becomes what readers see again. Containers they never saw are gone.</Text>
      ),
      labels: { confirm: 'Discard all', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => desk.act(stepFront('discard', front)),
    })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from card to card; each card's button has the focus
    <div ref={board} onKeyDown={(event) => goToCard(event, board.current)}>
      <div className={classes.bar}>
        <div className={classes.naming}>
          <h1 className={classes.title} data-focus="front" tabIndex={-1}>
            {front.id === HOME ? 'Home front' : `Front of ${front.title}`}
          </h1>
          <Anchor href={front.path} target="_blank" size="sm">
            As readers see it
          </Anchor>
        </div>
        <div className={classes.steps}>
          <Button variant="default" disabled={changed === 0} onClick={askDiscard}>
            Discard all
          </Button>
          {permissions.includes('front:launch') && (
            <Button disabled={changed === 0} onClick={() => desk.act(stepFront('launch', front))}>
              {changed === 0 ? 'All is launched' : `Launch all (${changed})`}
            </Button>
          )}
        </div>
        <p className={classes.said} role="status" aria-live="polite">
          {desk.said}
        </p>
      </div>
      {isComposed && (
        <p className={classes.about}>
          Nobody arranged this front yet: it composes itself from the newest stories. From the first launch on, readers
          see what is arranged here instead.
        </p>
      )}
      {front.containers.map((container, at) => (
        <ContainerPanel key={container.id} front={front} container={container} number={at + 1} desk={desk} />
      ))}
      <Button variant="default" data-focus="add" onClick={() => setAdding(true)}>
        Add a container
      </Button>
      {isAdding && (
        <ContainerDialog
          title="Add a container"
          button="Add it to the draft"
          plan={{ title: '', form: front.containers.length === 0 ? 'top' : 'columns', fill: null, cap: 9 }}
          onDone={(furniture) => {
            setAdding(false)
            if (furniture) desk.act(addContainer(furniture))
            else desk.focusOn('add')
          }}
        />
      )}
      {desk.refused && <RefusedDialog refused={desk.refused} desk={desk} />}
    </div>
  )
}

/** Arrow keys without another key go from story to story, over all containers. */
function goToCard(event: KeyboardEvent, board: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const cards = [...(board?.querySelectorAll<HTMLElement>('[data-card]') ?? [])]
  const at = cards.indexOf(event.target as HTMLElement)
  if (step === undefined || at < 0 || event.altKey || event.shiftKey) return
  event.preventDefault()
  cards[at + step]?.focus()
}
