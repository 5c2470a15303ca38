/** What the buttons and keys of the fronts screen do, each told so that it can be refused and done again. */
import { type Answer, send } from '#components/desk/api/request.ts'
import type { FrontAnswer, FrontContainer } from '#components/desk/api/types.ts'
import { containerName, headlineOn } from '#components/desk/fronts/front-names.ts'
import type { Deed } from '#components/desk/fronts/use-front.ts'
import { withCard, withCardChanged, withCardMoved, withoutCard } from '#domain/front/edit-plan.ts'
import type { CardPlan, ContainerPlan } from '#domain/front/plan.ts'

export const cardFocus = (containerId: string, articleId: string): string => `${containerId}/${articleId}`

export function addStory(
  front: FrontAnswer,
  container: FrontContainer,
  article: { id: string; headline: string },
): Deed {
  const name = containerName(container)
  const elsewhere = placesOf(front, article.id).filter(({ id }) => id !== container.id)
  const also = elsewhere.length > 0 ? ` It also stands in ${elsewhere.map(({ name }) => `“${name}”`).join(', ')}.` : ''
  const card: CardPlan = { articleId: article.id, weight: 'normal', overrides: {}, sublinks: [] }
  return {
    what: `Adding “${article.headline}” to “${name}”`,
    done: () => `Added “${article.headline}” to “${name}”.${also}`,
    run: edit(container.id, (plan) => withCard(plan, card)),
    focus: cardFocus(container.id, article.id),
  }
}

/** Moves a card within its container, `by` places down. */
export function moveCard(
  front: FrontAnswer,
  container: FrontContainer,
  card: CardPlan,
  by: number,
  focus: string,
): Deed {
  const headline = headlineOn(front, card)
  return {
    what: `Moving “${headline}” ${by < 0 ? 'up' : 'down'}`,
    done: (now) => {
      const cards = now.containers.find(({ id }) => id === container.id)?.draft?.cards ?? []
      const place = cards.findIndex(({ articleId }) => articleId === card.articleId) + 1
      return `“${headline}” is ${place} of ${cards.length} in “${containerName(container)}”.`
    },
    run: edit(container.id, (plan) => withCardMoved(plan, card.articleId, by)),
    focus,
  }
}

/** Moves a card to the end of another container. It is put there before it is taken from where it was. */
export function moveCardTo(front: FrontAnswer, from: FrontContainer, card: CardPlan, to: FrontContainer): Deed {
  const headline = headlineOn(front, card)
  return {
    what: `Moving “${headline}” to “${containerName(to)}”`,
    done: () => `“${headline}” stands at the end of “${containerName(to)}” now.`,
    run: async (now) => {
      const put = await edit(to.id, (plan) => withCard(plan, card))(now)
      return put.ok ? edit(from.id, (plan) => withoutCard(plan, card.articleId))(now) : put
    },
    focus: cardFocus(to.id, card.articleId),
  }
}

export function takeOff(front: FrontAnswer, container: FrontContainer, card: CardPlan): Deed {
  const headline = headlineOn(front, card)
  const cards = container.draft?.cards ?? []
  const at = cards.indexOf(card)
  const neighbour = cards[at + 1] ?? cards[at - 1]
  return {
    what: `Taking “${headline}” off “${containerName(container)}”`,
    done: () => `“${headline}” is off “${containerName(container)}”.`,
    run: edit(container.id, (plan) => withoutCard(plan, card.articleId)),
    focus: neighbour ? cardFocus(container.id, neighbour.articleId) : container.id,
  }
}

/** `seen` is the front as it was when the editor began to change the card. */
export function changeCard(seen: FrontAnswer, container: FrontContainer, card: CardPlan): Deed {
  const { kicker, headline } = card.overrides
  const words = [kicker && `kicker “${kicker}”`, headline && `headline “${headline}”`, `weight ${card.weight}`]
  return {
    what: `Showing the story with ${words.filter(Boolean).join(', ')}`,
    done: (now) => `“${headlineOn(now, card)}” is changed in the draft.`,
    run: edit(container.id, (plan) => withCardChanged(plan, card)),
    seen,
    focus: cardFocus(container.id, card.articleId),
  }
}

type Furniture = Omit<ContainerPlan, 'cards'>

/** Changes what a container is, not what stands in it. */
export function changeContainer(seen: FrontAnswer, container: FrontContainer, furniture: Furniture): Deed {
  return {
    what: `Changing the container “${furniture.title || containerName(container)}”`,
    done: () => `“${containerName({ draft: { ...furniture, cards: [] }, live: null })}” is changed in the draft.`,
    run: edit(container.id, (plan) => ({ ...plan, ...furniture })),
    seen,
    focus: container.id,
  }
}

export function addContainer(furniture: Furniture): Deed {
  const name = containerName({ draft: { ...furniture, cards: [] }, live: null })
  return {
    what: `Adding the container “${name}”`,
    done: () => `“${name}” is the last container now.`,
    run: (front) => send('POST', `fronts/${front.id}/containers`, { plan: { ...furniture, cards: [] } }),
    focus: 'last',
  }
}

/** Moves a container among those of the draft. */
export function moveContainer(container: FrontContainer, by: number): Deed {
  const name = containerName(container)
  return {
    what: `Moving the container “${name}” ${by < 0 ? 'up' : 'down'}`,
    done: ({ containers }) => {
      const ids = containers.flatMap(({ id, draft }) => (draft ? [id] : []))
      return `“${name}” is container ${ids.indexOf(container.id) + 1} of ${ids.length}.`
    },
    run: (front) => {
      const ids = front.containers.flatMap(({ id, draft }) => (draft ? [id] : []))
      const at = ids.indexOf(container.id)
      const others = ids.toSpliced(at, 1)
      return send('PUT', `fronts/${front.id}/order`, { ids: others.toSpliced(Math.max(0, at + by), 0, container.id) })
    },
    focus: container.id,
  }
}

const STEPS = {
  launch: { what: 'Launching', done: 'Readers see it now:' },
  discard: { what: 'Discarding the draft of', done: 'As readers see it again:' },
  remove: { what: 'Removing', done: 'Taken out of the draft:' },
} as const

/** Launches or removes a container, or discards its draft. */
export function stepContainer(step: keyof typeof STEPS, container: FrontContainer): Deed {
  const { what, done } = STEPS[step]
  const name = containerName(container)
  return {
    what: `${what} “${name}”`,
    done: () => `${done} “${name}”.`,
    run: on(container.id, (front, { id, hash }) =>
      send('POST', `fronts/${front.id}/containers/${id}/${step}`, { expect: hash }),
    ),
    focus: container.id,
  }
}

/** Launches or discards all that differs from what readers see. */
export function stepFront(step: 'launch' | 'discard', { title }: FrontAnswer): Deed {
  return {
    what: `${STEPS[step].what} the whole front of ${title}`,
    done: () => `${STEPS[step].done} the whole front of ${title}.`,
    run: (front) => send('POST', `fronts/${front.id}/${step}`, { expect: front.hash }),
    focus: 'front',
  }
}

/** The draft's containers in which an article stands, as a card or as a sub-link. */
export function placesOf({ containers }: FrontAnswer, articleId: string): { id: string; name: string }[] {
  return containers.flatMap((container) => {
    const stands = container.draft?.cards.some((card) => [card.articleId, ...card.sublinks].includes(articleId))
    return stands ? [{ id: container.id, name: containerName(container) }] : []
  })
}

type Run = (front: FrontAnswer) => Promise<Answer<unknown>>

const edit = (containerId: string, change: (plan: ContainerPlan) => ContainerPlan): Run =>
  on(containerId, async (front, { id, hash, draft }) =>
    draft ? send('PUT', `fronts/${front.id}/containers/${id}`, { expect: hash, plan: change(draft) }) : GONE,
  )

const GONE: Answer<never> = {
  ok: false,
  problem: { code: 'not_found', status: 404, message: 'The container was taken away in the meantime.', facts: {} },
}

const on =
  (containerId: string, run: (front: FrontAnswer, container: FrontContainer) => Promise<Answer<unknown>>): Run =>
  async (front) => {
    const container = front.containers.find(({ id }) => id === containerId)
    return container ? run(front, container) : GONE
  }
