import { ActionIcon, Menu, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconDots } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { FrontAnswer, FrontContainer } from '#components/desk/api/types.ts'
import { StatusMark } from '#components/desk/articles/status-mark.tsx'
import { CardDialog } from '#components/desk/fronts/card-dialog.tsx'
import { cardFocus, changeCard, moveCard, moveCardTo, placesOf, takeOff } from '#components/desk/fronts/deeds.ts'
import { containerName, headlineOn, WEIGHT_NAMES } from '#components/desk/fronts/front-names.ts'
import type { FrontDesk } from '#components/desk/fronts/use-front.ts'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import type { CardPlan } from '#domain/front/plan.ts'
import classes from './fronts.module.css'

type Props = { front: FrontAnswer; container: FrontContainer; card: CardPlan; at: number; desk: FrontDesk }

/** A story in the draft of a container, small, with what there is to do about it by button and by key. */
export function CardLine({ front, container, card, at, desk }: Props) {
  const [seen, setSeen] = useState<FrontAnswer | null>(null)
  const article = front.articles.find(({ id }) => id === card.articleId)
  const headline = headlineOn(front, card)
  const kicker = card.overrides.kicker || article?.kicker
  const picture = card.overrides.picture?.pictureId ?? article?.picture
  const here = cardFocus(container.id, card.articleId)
  const others = front.containers.filter(({ id, draft }) => draft && id !== container.id)
  const elsewhere = placesOf(front, card.articleId).filter(({ id }) => id !== container.id)
  const cap = container.draft?.cap ?? 0

  const move = (by: number, focus: string) => {
    const cards = container.draft?.cards.length ?? 0
    if (at + by < 0 || at + by >= cards) {
      return desk.say(`“${headline}” is ${by < 0 ? 'first' : 'last'} in “${containerName(container)}” already.`)
    }
    desk.act(moveCard(front, container, card, by, focus))
  }
  const moveOver = (by: number) => {
    const drafted = front.containers.filter(({ draft }) => draft)
    const to = drafted[drafted.findIndex(({ id }) => id === container.id) + by]
    if (to) desk.act(moveCardTo(front, container, card, to))
    else desk.say(`There is no container ${by < 0 ? 'above' : 'below'} “${containerName(container)}”.`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (event.key === 'Delete') desk.act(takeOff(front, container, card))
    else if (by !== undefined && event.altKey) event.shiftKey ? moveOver(by) : move(by, here)
    else return
    event.preventDefault()
  }
  return (
    <li className={classes.card} data-weight={card.weight}>
      {picture ? (
        <PictureImage id={picture} alt="" width={320} className={classes.thumb} />
      ) : (
        <span className={classes.thumb} aria-hidden />
      )}
      <div className={classes.words}>
        {kicker && <span className={classes.kicker}>{kicker}</span>}
        <UnstyledButton
          className={classes.headline}
          data-card
          data-focus={here}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+Shift+ArrowUp Alt+Shift+ArrowDown Delete"
          onClick={() => setSeen(front)}
          onKeyDown={onKeyDown}
        >
          {headline}
        </UnstyledButton>
        <span className={classes.notes}>
          {card.weight !== 'normal' && <span className={classes.weight}>{WEIGHT_NAMES[card.weight]}</span>}
          {(card.overrides.headline || card.overrides.kicker) && <span>Own words of this front</span>}
          {article && article.status !== 'published' && (
            <>
              <StatusMark status={article.status} />
              <span>readers do not see it</span>
            </>
          )}
          {elsewhere.length > 0 && (
            <span className={classes.warning}>
              Also in {elsewhere.map(({ name }) => `“${name}”`).join(', ')}: readers see it once.
            </span>
          )}
          {at >= cap && <span className={classes.warning}>More than the {cap} this container shows.</span>}
        </span>
      </div>
      <div className={classes.moves}>
        <ActionIcon
          aria-label={`Move up: ${headline}`}
          data-focus={`${here}/up`}
          onClick={() => move(-1, `${here}/up`)}
        >
          <IconArrowUp size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          aria-label={`Move down: ${headline}`}
          data-focus={`${here}/down`}
          onClick={() => move(1, `${here}/down`)}
        >
          <IconArrowDown size={16} stroke={1.6} />
        </ActionIcon>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={`More for: ${headline}`}>
              <IconDots size={16} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => setSeen(front)}>Weight and words…</Menu.Item>
            {others.map((to) => (
              <Menu.Item key={to.id} onClick={() => desk.act(moveCardTo(front, container, card, to))}>
                Move to {front.containers.indexOf(to) + 1}. {containerName(to)}
              </Menu.Item>
            ))}
            <Menu.Item component="a" href={`/desk/articles/${card.articleId}`}>
              Open the article
            </Menu.Item>
            <Menu.Item onClick={() => desk.act(takeOff(front, container, card))}>Take it off</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      {seen && (
        <CardDialog
          card={card}
          article={article ?? null}
          onDone={(changed) => {
            setSeen(null)
            if (changed) desk.act(changeCard(seen, container, changed))
            else desk.focusOn(here)
          }}
        />
      )}
    </li>
  )
}
