import type { Card, SectionRef } from '#domain/article/published.ts'

/**
 * How a container shows its cards. `feature`: one large picture and lesser stories beside it. `columns`: headlines in
 * columns, hardly a picture. `opinion`: who says it comes first. `pictures`: galleries. `briefs`: a short list, set
 * beside another one.
 */
export const CONTAINER_FORMS = ['feature', 'columns', 'opinion', 'pictures', 'briefs'] as const
export type ContainerForm = (typeof CONTAINER_FORMS)[number]

/** A part of the front: a section's stories in one form. `section` is null for what no section owns. */
export type Container = { form: ContainerForm; title: string; section: SectionRef | null; cards: Card[] }

export type Front = {
  lead: Card | null
  /** The next most important, in order. */
  secondary: Card[]
  containers: Container[]
}

/** An old story does not lead however urgent it was: it must be within this of the newest, in milliseconds. */
const LEAD_WINDOW = 36 * 3_600_000
const SECONDARY = 6
const FORM_SIZES: Record<ContainerForm, number> = { feature: 6, columns: 4, opinion: 4, pictures: 3, briefs: 4 }

/**
 * The front page out of the edition alone, for a paper whose desk has not arranged one. `cards` may come in any order
 * and with repeats; no story stands on the page twice. Nothing here asks the clock: age is measured from the newest.
 */
export function composeFront(cards: Card[], sections: SectionRef[]): Front {
  const newestFirst = [...new Map(cards.map((card) => [card.publicId, card])).values()].sort(byTime)
  const [newest] = newestFirst
  if (!newest) return { lead: null, secondary: [], containers: [] }

  const free = new Set(newestFirst)
  const take = (chosen: Card[]): Card[] => {
    for (const card of chosen) free.delete(card)
    return chosen
  }

  const recent = newestFirst.filter((card) => newest.publishedAt.getTime() - card.publishedAt.getTime() <= LEAD_WINDOW)
  const news = recent.filter((card) => card.kind !== 'opinion' && card.kind !== 'gallery').sort(byUrgency)
  const [lead] = take((news.length > 0 ? news : recent.sort(byUrgency)).slice(0, 1)) as [Card]
  const secondary = take(
    news
      .filter((card) => card !== lead)
      .slice(0, SECONDARY)
      .sort(byUrgency),
  )

  const containers: Container[] = []
  const galleries = [...free].filter((card) => card.kind === 'gallery' && card.picture).slice(0, FORM_SIZES.pictures)
  const pictures: Container = { form: 'pictures', title: 'In pictures', section: null, cards: take(galleries) }
  for (const section of sections) {
    const own = [...free].filter((card) => card.section.slug === section.slug)
    if (own.length === 0) continue
    const form = formFor(own, containers)
    containers.push({ form, title: section.name, section, cards: take(orderFor(form, own).slice(0, FORM_SIZES[form])) })
  }
  if (galleries.length > 0) containers.splice(Math.min(2, containers.length), 0, pictures)
  return { lead, secondary, containers: briefsTogether(containers) }
}

/** What suits these stories, and is not what the container before was. */
function formFor(own: Card[], before: Container[]): ContainerForm {
  if (own.filter((card) => card.kind === 'opinion').length > own.length / 2) return 'opinion'
  if (own.length < 3) return 'briefs'
  const last = before.findLast((container) => container.form !== 'opinion' && container.form !== 'briefs')
  const hasPicture = own.slice(0, FORM_SIZES.feature).some((card) => card.picture)
  return hasPicture && last?.form !== 'feature' ? 'feature' : 'columns'
}

/** A feature needs a picture at its head: the most important story that has one. */
function orderFor(form: ContainerForm, own: Card[]): Card[] {
  if (form !== 'feature') return own
  const head = own
    .slice(0, FORM_SIZES.feature)
    .toSorted(byUrgency)
    .find((card) => card.picture)
  return head ? [head, ...own.filter((card) => card !== head)] : own
}

/** Short lists stand side by side at the end, so that none leaves a hole in the page. */
function briefsTogether(containers: Container[]): Container[] {
  return [
    ...containers.filter((container) => container.form !== 'briefs'),
    ...containers.filter((container) => container.form === 'briefs'),
  ]
}

const byTime = (a: Card, b: Card): number =>
  b.publishedAt.getTime() - a.publishedAt.getTime() || (a.publicId < b.publicId ? -1 : 1)

const byUrgency = (a: Card, b: Card): number => a.urgency - b.urgency || byTime(a, b)
