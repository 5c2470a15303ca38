import type { FrontAnswer, FrontContainer } from '#components/desk/api/types.ts'
import { containerName, headlineOn, planName } from '#components/desk/fronts/front-names.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'

/** What became of a front between two looks at it, a sentence for each. */
export function frontDifferences(seen: FrontAnswer, now: FrontAnswer): string[] {
  const before = new Map(drafted(seen).map((container) => [container.id, container]))
  const after = new Map(drafted(now).map((container) => [container.id, container]))
  const kept = [...after.values()].filter(({ id }) => before.has(id))
  const said = [
    ...[...after.values()].filter(({ id }) => !before.has(id)).map((one) => `“${containerName(one)}” was added.`),
    ...[...before.values()].filter(({ id }) => !after.has(id)).map((one) => `“${containerName(one)}” was taken away.`),
    ...kept.flatMap((one) => planDifferences(seen, before.get(one.id)!.draft, now, one.draft)),
  ]
  const order = (front: FrontAnswer) =>
    drafted(front)
      .filter(({ id }) => before.has(id) && after.has(id))
      .map(({ id }) => id)
      .join()
  if (order(seen) !== order(now)) said.push('The containers stand in another order.')
  return said
}

type Drafted = FrontContainer & { draft: ContainerPlan }

const drafted = ({ containers }: FrontAnswer): Drafted[] =>
  containers.filter((container): container is Drafted => container.draft !== null)

function planDifferences(seen: FrontAnswer, was: ContainerPlan, now: FrontAnswer, is: ContainerPlan): string[] {
  const inIt = `In “${planName(is)}”`
  const old = new Map(was.cards.map((card) => [card.articleId, card]))
  const standing = new Set(is.cards.map(({ articleId }) => articleId))
  const said = [
    ...is.cards.filter((card) => !old.has(card.articleId)).map((card) => `“${headlineOn(now, card)}” was added.`),
    ...was.cards
      .filter((card) => !standing.has(card.articleId))
      .map((card) => `“${headlineOn(seen, card)}” was taken off.`),
    ...is.cards
      .filter((card) => old.has(card.articleId) && !isSame(old.get(card.articleId), card))
      .map((card) => `“${headlineOn(now, card)}” is shown differently.`),
  ].map((words) => `${inIt}: ${words}`)
  const orderOf = (plan: ContainerPlan) =>
    plan.cards
      .map(({ articleId }) => articleId)
      .filter((id) => old.has(id) && standing.has(id))
      .join()
  if (orderOf(was) !== orderOf(is)) said.push(`${inIt}: the stories stand in another order.`)
  if (was.title !== is.title) said.push(`“${planName(was)}” is called “${planName(is)}” now.`)
  if (was.form !== is.form) said.push(`${inIt}: the form is another.`)
  if (!isSame([was.fill, was.cap], [is.fill, is.cap])) said.push(`${inIt}: what fills it up is another.`)
  return said
}

/** Both come from the server as it keeps them, so that equal things are written alike. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
