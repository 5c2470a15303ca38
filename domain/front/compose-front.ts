import type { Card, SectionRef } from '#domain/article/published.ts'

/**
 * How a container shows its cards. `feature`: one large picture and lesser stories beside it. `columns`: headlines in
 * columns, hardly a picture. `half`: a picture and a short list, two sections side by side. `opinion`: who says it
 * comes first. `pictures`: galleries. `briefs`: a few headlines, set beside another such list.
 */
export const CONTAINER_FORMS = ['feature', 'columns', 'half', 'opinion', 'pictures', 'briefs'] as const
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
const SECONDARY = 8
const FORM_SIZES: Record<ContainerForm, number> = {
  feature: 6,
  columns: 4,
  half: 4,
  opinion: 4,
  pictures: 3,
  briefs: 2,
}

/** The order of forms down the page: neighbours differ, and halves come in pairs. */
const RHYTHM = ['feature', 'columns', 'half', 'half'] as const

/**
 * The front page out of the edition alone, for a paper whose desk has not arranged one. `cards` may come in any order
 * and with repeats; no story stands on the page twice. Nothing here asks the clock: age is measured from the newest.
 */
export function composeFront(cards: Card[], sections: SectionRef[], words: { pictures: string }): Front {
  const newestFirst = [...new Map(cards.map((card) => [card.publicId, card])).values()].sort(byTime)
  const [newest] = newestFirst
  if (!newest) return { lead: null, secondary: [], containers: [] }

  const free = new Set(newestFirst)
  const take = (chosen: Card[]): Card[] => {
    for (const card of chosen) free.delete(card)
    return chosen
  }

  const recent = newestFirst.filter((card) => newest.publishedAt.getTime() - card.publishedAt.getTime() <= LEAD_WINDOW)
  const recentNews = recent.filter((card) => card.kind !== 'opinion' && card.kind !== 'gallery').sort(byUrgency)
  const [lead] = take((recentNews.length > 0 ? recentNews : recent.sort(byUrgency)).slice(0, 1)) as [Card]
  const secondary = take(recentNews.filter((card) => card !== lead).slice(0, SECONDARY))

  const galleries = [...free].filter((card) => card.kind === 'gallery' && card.picture).slice(0, FORM_SIZES.pictures)
  take(galleries)
  const stock = sections
    .map((section) => ({ section, own: [...free].filter((card) => card.section.slug === section.slug) }))
    .filter(({ own }) => own.length > 0)
  const forms = formsFor(stock.map(({ own }) => own))
  const containers = stock.map(({ section, own }, index): Container => {
    const form = forms[index]!
    return { form, title: section.name, section, cards: orderFor(form, own).slice(0, FORM_SIZES[form]) }
  })
  const views = containers.filter((container) => container.form === 'opinion')
  const news = containers.filter((container) => container.form !== 'opinion' && container.form !== 'briefs')
  const short = containers.filter((container) => container.form === 'briefs')
  const pictures: Container = { form: 'pictures', title: words.pictures, section: null, cards: galleries }
  return {
    lead,
    secondary,
    containers: [
      ...news.slice(0, 1),
      ...views,
      ...news.slice(1, 2),
      ...(galleries.length > 0 ? [pictures] : []),
      ...news.slice(2),
      ...short,
    ],
  }
}

/** A form for each section's stories, in the rhythm of the page. A half that would stand alone becomes columns. */
function formsFor(stock: Card[][]): ContainerForm[] {
  let beat = 0
  const forms = stock.map((own): ContainerForm => {
    if (own.filter((card) => card.kind === 'opinion').length > own.length / 2) return 'opinion'
    if (own.length < 3) return 'briefs'
    const form = RHYTHM[beat++ % RHYTHM.length]!
    return form === 'columns' || own.some((card) => card.picture) ? form : 'columns'
  })
  const halves = forms.flatMap((form, index) => (form === 'half' ? [index] : []))
  if (halves.length % 2 === 1) forms[halves.at(-1)!] = 'columns'
  return forms
}

/** A form with a picture at its head begins with the most important recent story that has one. */
function orderFor(form: ContainerForm, own: Card[]): Card[] {
  if (form !== 'feature' && form !== 'half') return own
  const withPicture = own.filter((card) => card.picture)
  const head = withPicture.slice(0, FORM_SIZES[form]).sort(byUrgency)[0]
  return head ? [head, ...own.filter((card) => card !== head)] : own
}

const byTime = (a: Card, b: Card): number =>
  b.publishedAt.getTime() - a.publishedAt.getTime() || (a.publicId < b.publicId ? -1 : 1)

const byUrgency = (a: Card, b: Card): number => a.urgency - b.urgency || byTime(a, b)
