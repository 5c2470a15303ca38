/** The fronts of the demo paper: the home page and one section, as an editor left them. Stories and places by key. */
import type { Database } from '#db/client.ts'
import { listContainers } from '#db/desk/fronts.ts'
import { type CardPlan, type ContainerPlan, type Fill, HOME, type Overrides, type Weight } from '#domain/front/plan.ts'
import type { Person } from '#domain/people/permissions.ts'
import { addContainer } from '#server/fronts/add-container.ts'
import { launchFront } from '#server/fronts/launch.ts'
import { frontHashOf } from '#server/fronts/open-front.ts'
import type { Library } from './demo-content.ts'

type DemoCard = string | { story: string; weight?: Weight; overrides?: Overrides; sublinks?: string[] }
type DemoContainer = Omit<ContainerPlan, 'cards' | 'fill' | 'title'> & {
  title?: string
  cards?: DemoCard[]
  /** A section or a topic by slug, or `latest`. */
  fill?: string
}

const FRONT_PAGE: DemoContainer[] = [
  {
    form: 'top',
    cap: 7,
    cards: [
      { story: 'typhoon-watch', weight: 'mega', sublinks: ['storm-explainer', 'op-ferry'] },
      { story: 'tram-vote', weight: 'boost', overrides: { headline: 'Council backs Line 3 by four votes' } },
      { story: 'bridge-bearing', weight: 'boost' },
      {
        story: 'cable-pact',
        weight: 'boost',
        overrides: { headline: 'Seven coastal states agree to share their cables' },
      },
      'channel-start',
      'tide-win',
      'library-saved',
    ],
  },
  { form: 'latest', cap: 8, fill: 'latest' },
  { form: 'feature', title: 'City', cap: 6, fill: 'city', cards: [{ story: 'empty-flats', weight: 'mega' }] },
  { form: 'opinion', title: 'Opinion', cap: 5, fill: 'opinion', cards: ['op-tram', 'op-bridge'] },
  { form: 'columns', title: 'Harbour', cap: 4, fill: 'harbour', cards: [{ story: 'obituary-gye', weight: 'boost' }] },
  {
    form: 'pictures',
    title: 'In pictures',
    cap: 3,
    cards: [
      'port-gallery',
      { story: 'ceramics', overrides: { headline: 'Vases that came to declare something' } },
      'bay-cup',
    ],
  },
  { form: 'half', title: 'Business', cap: 4, fill: 'business' },
  { form: 'half', title: 'World', cap: 4, fill: 'world' },
  { form: 'feature', title: 'Science', cap: 5, fill: 'science' },
  { form: 'half', title: 'Culture', cap: 4, fill: 'culture' },
  { form: 'half', title: 'Sport', cap: 4, fill: 'sport' },
]

const HARBOUR: DemoContainer[] = [
  {
    form: 'top',
    cap: 5,
    cards: [
      { story: 'typhoon-watch', weight: 'mega', sublinks: ['storm-explainer'] },
      { story: 'ferry-timetable', weight: 'boost' },
      { story: 'channel-start', weight: 'boost' },
      { story: 'squid-return', weight: 'boost' },
      { story: 'pilot-strike', weight: 'boost' },
    ],
  },
  { form: 'pictures', title: 'In pictures', cap: 1, cards: ['port-gallery'] },
  { form: 'columns', title: 'Boats and crews', cap: 4, fill: 'shipping', cards: ['silt-explainer'] },
]

/** Arranges the demo's fronts and launches them, as an editor would. */
export async function arrangeFronts(database: Database, person: Person, library: Library, now: Date): Promise<void> {
  await arrange(database, person, HOME, FRONT_PAGE, library, now)
  await arrange(database, person, named(library.sections, 'harbour'), HARBOUR, library, now)
}

async function arrange(
  database: Database,
  person: Person,
  frontId: string,
  containers: DemoContainer[],
  library: Library,
  now: Date,
): Promise<void> {
  for (const container of containers) {
    await addContainer(database, person, { frontId, plan: planOf(container, library), now })
  }
  const expect = frontHashOf(await listContainers(database.db, frontId))
  await launchFront(database, person, { frontId, expect, now })
}

function planOf({ title = '', cards = [], fill, ...rest }: DemoContainer, library: Library): ContainerPlan {
  return { ...rest, title, cards: cards.map((card) => cardOf(card, library)), fill: fillOf(fill, library) }
}

function cardOf(card: DemoCard, library: Library): CardPlan {
  const { story, weight = 'normal', overrides = {}, sublinks = [] } = typeof card === 'string' ? { story: card } : card
  const article = (key: string) => named(library.articles, key)
  return { articleId: article(story), weight, overrides, sublinks: sublinks.map(article) }
}

function fillOf(fill: string | undefined, { sections, topics }: Library): Fill | null {
  if (fill === undefined) return null
  if (fill === 'latest') return { by: 'latest' }
  const section = sections.get(fill)
  return section ? { by: 'section', id: section } : { by: 'topic', id: named(topics, fill) }
}

function named(list: Map<string, string>, key: string): string {
  const id = list.get(key)
  if (!id) throw new Error(`A front names “${key}”, which is not there.`)
  return id
}
