import type { Card, SectionRef } from '#domain/article/published.ts'
import { asItIs, type Container, type Front } from './front.ts'
import type { ContainerForm } from './plan.ts'

/** An old story does not lead however urgent it was: it must be within this of the newest, in milliseconds. */
const LEAD_WINDOW = 36 * 3_600_000
/** How many stories stand with the lead. */
const SECONDARY = 6
/** How many of them are told with a picture: a row of the page. */
const PICTURED = 3
/** How many the rail beside the lead lists, and how many stories a paper must have before it is worth one. */
const LATEST = 8
const WORTH_A_RAIL = 30

/** Forms a composed front gives to sections. */
type SectionForm = Exclude<ContainerForm, 'top' | 'live' | 'latest' | 'pictures'>
const FORM_SIZES: Record<SectionForm | 'pictures', number> = {
  feature: 6,
  columns: 4,
  half: 4,
  opinion: 5,
  pictures: 3,
  briefs: 2,
}

/** The order of forms down the page: neighbours differ, and halves come in pairs. */
const RHYTHM = ['feature', 'columns', 'half', 'half'] as const

/**
 * The front page out of the edition alone, for a paper whose desk has not arranged one. `cards` may come in any order
 * and with repeats; no story stands on the page twice. Nothing here asks the clock: age is measured from the newest.
 */
export function composeFront(cards: Card[], sections: SectionRef[]): Front {
  const newestFirst = [...new Map(cards.map((card) => [card.publicId, card])).values()].sort(byTime)
  if (newestFirst.length === 0) return { containers: [] }

  const free = new Set(newestFirst)
  const take = (chosen: Card[]): Card[] => {
    for (const card of chosen) free.delete(card)
    return chosen
  }

  const top = topOf(newestFirst)
  const shown = new Set(top.cards.map((card) => card.publicId))
  take(newestFirst.filter((card) => shown.has(card.publicId)))
  const isNews = (card: Card) => card.kind !== 'opinion' && card.kind !== 'gallery'
  const latest = newestFirst.length < WORTH_A_RAIL ? [] : take([...free].filter(isNews).slice(0, LATEST))
  const galleries = take(
    [...free].filter((card) => card.kind === 'gallery' && card.picture).slice(0, FORM_SIZES.pictures),
  )
  const stock = sections
    .map((section) => ({ section, own: [...free].filter((card) => card.section.slug === section.slug) }))
    .filter(({ own }) => own.length > 0)
  const forms = formsFor(stock.map(({ own }) => own))
  const containers = stock.map(({ section, own }, index): Container => {
    const form = forms[index]!
    const chosen = orderFor(form, own).slice(0, FORM_SIZES[form])
    return {
      ...aContainer(section.slug, form, chosen),
      title: section.name,
      path: section.path,
      colour: section.colour,
    }
  })
  const views = containers.filter((container) => container.form === 'opinion')
  const news = containers.filter((container) => container.form !== 'opinion' && container.form !== 'briefs')
  const short = containers.filter((container) => container.form === 'briefs')
  return {
    containers: [
      top,
      aContainer('latest', 'latest', latest),
      ...news.slice(0, 1),
      ...views,
      ...news.slice(1, 2),
      aContainer('pictures', 'pictures', galleries),
      ...news.slice(2),
      ...short,
    ].filter(({ cards }) => cards.length > 0),
  }
}

/**
 * The head of a section's front, for a section nobody arranged: its lead and what stands beside it, out of its newest
 * stories. Null where there are too few to tell a lead from the rest.
 */
export function composeSection(cards: Card[]): Front | null {
  const newestFirst = cards.toSorted(byTime)
  if (newestFirst.length < 8) return null
  const { cards: chosen, ...top } = topOf(newestFirst)
  return { containers: [{ ...top, cards: chosen.slice(0, 5) }] }
}

const aContainer = (id: string, form: ContainerForm, cards: Card[]): Container => ({
  id,
  form,
  title: '',
  path: null,
  colour: null,
  cards: cards.map((card) => asItIs(card)),
})

/** The lead, and what matters most besides: first those that can be told with a picture. */
function topOf(newestFirst: Card[]): Container {
  const [newest] = newestFirst as [Card]
  const recent = newestFirst.filter((card) => newest.publishedAt.getTime() - card.publishedAt.getTime() <= LEAD_WINDOW)
  const recentNews = recent.filter((card) => card.kind !== 'opinion' && card.kind !== 'gallery').sort(byUrgency)
  const [lead] = (recentNews.length > 0 ? recentNews : recent.sort(byUrgency)) as [Card]
  const others = recentNews.filter((card) => card !== lead).slice(0, SECONDARY)
  const pictured = others.filter((card) => card.picture).slice(0, PICTURED)
  const plain = others.filter((card) => !pictured.includes(card))
  return {
    ...aContainer('top', 'top', []),
    cards: [
      asItIs(lead, 'mega'),
      ...pictured.map((card) => asItIs(card, 'boost')),
      ...plain.map((card) => asItIs(card)),
    ],
  }
}

/** A form for each section's stories, in the rhythm of the page. A half that would stand alone becomes columns. */
function formsFor(stock: Card[][]): SectionForm[] {
  let beat = 0
  const forms = stock.map((own): SectionForm => {
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
function orderFor(form: SectionForm, own: Card[]): Card[] {
  if (form !== 'feature' && form !== 'half') return own
  const withPicture = own.filter((card) => card.picture)
  const head = withPicture.slice(0, FORM_SIZES[form]).sort(byUrgency)[0]
  return head ? [head, ...own.filter((card) => card !== head)] : own
}

const byTime = (a: Card, b: Card): number =>
  b.publishedAt.getTime() - a.publishedAt.getTime() || (a.publicId < b.publicId ? -1 : 1)

const byUrgency = (a: Card, b: Card): number => a.urgency - b.urgency || byTime(a, b)
