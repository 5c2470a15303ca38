import { ActionIcon, Button, Menu, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { FrontAnswer, FrontContainer } from '#components/desk/api/types.ts'
import { ArticlePicker } from '#components/desk/articles/article-picker.tsx'
import { CardLine } from '#components/desk/fronts/card-line.tsx'
import { ContainerDialog } from '#components/desk/fronts/container-dialog.tsx'
import { addStory, changeContainer, moveContainer, stepContainer } from '#components/desk/fronts/deeds.ts'
import { FillWords } from '#components/desk/fronts/fill-words.tsx'
import { containerName, FORM_NAMES, headlineOn } from '#components/desk/fronts/front-names.ts'
import type { FrontDesk } from '#components/desk/fronts/use-front.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import { timeInWords } from '#components/desk/time/time-in-words.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'
import classes from './fronts.module.css'

type Props = { front: FrontAnswer; container: FrontContainer; number: number; desk: FrontDesk }

/** A container: its draft, and beside it what readers see where that differs. */
export function ContainerPanel({ front, container, number, desk }: Props) {
  const { permissions, site } = useSignedIn()
  const [open, setOpen] = useState<{ dialog: 'story' | 'container'; seen: FrontAnswer } | null>(null)
  const { id, draft, live, isChanged } = container
  const name = containerName(container)
  const close = () => {
    setOpen(null)
    desk.focusOn(id)
  }
  const askDiscard = () =>
    modals.openConfirmModal({
      title: `Discard the draft of “${name}”?`,
      children: (
        <Text size="sm">{live ? 'It becomes what readers see again.' : 'Readers never saw it, so it is gone.'}</Text>
      ),
      labels: { confirm: 'Discard', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => desk.act(stepContainer('discard', container)),
    })
  const askRemove = () =>
    modals.openConfirmModal({
      title: `Remove “${name}”?`,
      children: (
        <Text size="sm">
          {live ? 'Readers go on seeing it until that is launched.' : 'Readers never saw it, so it is gone.'}
        </Text>
      ),
      labels: { confirm: 'Remove', cancel: 'Cancel' },
      confirmProps: { color: 'red' },
      onConfirm: () => desk.act(stepContainer('remove', container)),
    })
  return (
    <section className={classes.container} aria-labelledby={`container-${id}`} data-changed={isChanged || undefined}>
      <div className={classes.head}>
        <div className={classes.naming}>
          <h2 className={classes.name} id={`container-${id}`} data-focus={id} data-container tabIndex={-1}>
            {number}. {name}
          </h2>
          <span className={classes.form}>{FORM_NAMES[(draft ?? live!).form]}</span>
        </div>
        <div className={classes.steps}>
          {draft && (
            <Button
              variant="default"
              aria-label={`Add a story to ${name}`}
              onClick={() => setOpen({ dialog: 'story', seen: front })}
            >
              Add a story
            </Button>
          )}
          {isChanged && (
            <Button variant="default" aria-label={`Discard ${name}`} onClick={askDiscard}>
              Discard
            </Button>
          )}
          {isChanged && permissions.includes('front:launch') && (
            <Button aria-label={`Launch ${name}`} onClick={() => desk.act(stepContainer('launch', container))}>
              Launch
            </Button>
          )}
          {draft && (
            <Menu position="bottom-end">
              <Menu.Target>
                <ActionIcon aria-label={`More for ${name}`} size="md">
                  <IconDots size={17} stroke={1.6} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setOpen({ dialog: 'container', seen: front })}>
                  Title, form and fill…
                </Menu.Item>
                <Menu.Item onClick={() => desk.act(moveContainer(container, -1))}>Move up</Menu.Item>
                <Menu.Item onClick={() => desk.act(moveContainer(container, 1))}>Move down</Menu.Item>
                <Menu.Item onClick={askRemove}>Remove…</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      </div>
      <div className={classes.plans}>
        <div className={classes.plan}>
          <p className={classes.state} data-state={isChanged ? 'draft' : 'live'}>
            <strong>{isChanged ? 'Draft' : 'Live'}</strong>
            {isChanged ? ' readers do not see this yet' : ' readers see this'}
            <span className={classes.quiet}>
              {` · changed ${timeInWords(container.updatedAt, site)}${container.updatedBy ? ` by ${container.updatedBy}` : ''}`}
            </span>
          </p>
          {draft === null && <p className={classes.about}>Taken away, once that is launched.</p>}
          {draft && (
            <ol className={classes.cards} aria-label={`Stories in ${name}`}>
              {draft.cards.map((card, at) => (
                <CardLine key={card.articleId} front={front} container={container} card={card} at={at} desk={desk} />
              ))}
            </ol>
          )}
          {draft && <FillWords plan={draft} />}
        </div>
        {isChanged && <LivePlan front={front} plan={live} launchedAt={container.launchedAt} />}
      </div>
      {open?.dialog === 'story' && (
        <ArticlePicker
          onDone={(article) => {
            close()
            if (article) desk.act(addStory(open.seen, container, article))
          }}
        />
      )}
      {open?.dialog === 'container' && draft && (
        <ContainerDialog
          title={`Change “${name}”`}
          button="Change the draft"
          plan={draft}
          onDone={(furniture) => {
            close()
            if (furniture) desk.act(changeContainer(open.seen, container, furniture))
          }}
        />
      )}
    </section>
  )
}

type LiveProps = { front: FrontAnswer; plan: ContainerPlan | null; launchedAt: string | null }

/** What readers see of a container while its draft says otherwise. */
function LivePlan({ front, plan, launchedAt }: LiveProps) {
  const { site } = useSignedIn()
  return (
    <div className={classes.live}>
      <p className={classes.state} data-state={plan ? 'live' : 'none'}>
        <strong>{plan ? 'Live' : 'Not live'}</strong>
        {plan ? ' readers see this' : ' readers see nothing of it yet'}
        {plan && launchedAt && <span className={classes.quiet}>{` · launched ${timeInWords(launchedAt, site)}`}</span>}
      </p>
      {plan && (
        <ol className={classes.liveCards}>
          {plan.cards.map((card) => (
            <li key={card.articleId}>{headlineOn(front, card)}</li>
          ))}
        </ol>
      )}
      {plan && <FillWords plan={plan} />}
    </div>
  )
}
