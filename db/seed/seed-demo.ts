import { eq } from 'drizzle-orm'
import type { Database, Tx } from '#db/client.ts'
import { articles, contributors, people, pictures, sections, topics } from '#db/schema/desk.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'
import type { Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { correctArticle } from '#server/articles/correct-article.ts'
import { createArticle } from '#server/articles/create-article.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { scheduleArticle } from '#server/articles/schedule-article.ts'
import { submitArticle } from '#server/articles/submit-article.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { newId } from '#server/ids.ts'
import { putContributor } from '#server/lists/put-contributor.ts'
import { putSection } from '#server/lists/put-section.ts'
import { putSite } from '#server/lists/put-site.ts'
import { putTopic } from '#server/lists/put-topic.ts'
import { addPicture } from '#server/media/add-picture.ts'
import type { Progress } from '#server/progress.ts'
import { type Library, versionsOf } from './demo-content.ts'
import { instantOf, spanOf } from './demo-time.ts'
import { arrangeFronts } from './fronts.ts'
import { print } from './paint/print.ts'
import { CONTRIBUTORS, SECTIONS, SITE, TOPICS } from './paper.ts'
import { type DemoPicture, PICTURES, portraitOf } from './pictures.ts'
import { type DemoStory, STORIES } from './stories.ts'

type Place = { dataDir: string; now: Date; report: Progress }

/** Under which the demo's pictures are kept, so that none is painted twice. */
const ORIGIN = 'demo'
/** How many pictures are on their way at once: one is painted while two are rendered. */
const PAINTERS = 3

/**
 * Fills an empty newsroom with the demo paper. Pictures come first and are keyed, everything else is one transaction:
 * if the process dies on the way, the next call goes on where this one stopped. Refuses (`not_allowed`) where anything
 * was already written. Makes no account that can sign in.
 */
export async function seedDemo(database: Database, { dataDir, now, report }: Place): Promise<{ articles: number }> {
  await mustBeEmpty(database)
  const uses = await addPictures(database, { dataDir, now, report })
  await database.transact(async (tx) => {
    const demoDesk = await addDemoDesk(tx, now)
    const library = await addLists(tx, uses, now)
    // The commands want a database; here they all work inside the one transaction.
    const inside: Database = { ...database, db: tx, transact: (work) => work(tx) }
    const steps = STORIES.flatMap((story) => stepsOf(story, { inside, demoDesk, library, now }))
    const inOrder = steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())
    for (const [done, step] of inOrder.entries()) {
      await step.take(step.at)
      report('articles', done + 1, inOrder.length)
    }
    await arrangeFronts(inside, demoDesk, library, now)
  })
  return { articles: STORIES.length }
}

async function mustBeEmpty({ db }: Database): Promise<void> {
  for (const table of [articles, sections, contributors, topics]) {
    if ((await db.select({ id: table.id }).from(table).limit(1)).length === 0) continue
    throw new Refusal({ code: 'not_allowed', message: 'The demo paper goes into an empty newsroom; this one is not.' })
  }
}

/** Paints what is not in the library yet; returns how each key is used. */
async function addPictures(database: Database, place: Place): Promise<Library['pictures']> {
  const portraits = CONTRIBUTORS.filter(({ kind }) => kind === 'person').map(({ slug, name }) => portraitOf(slug, name))
  const all = [...PICTURES, ...portraits]
  const rows = await database.db
    .select({ id: pictures.id, key: pictures.originId })
    .from(pictures)
    .where(eq(pictures.origin, ORIGIN))
  const known = new Map(rows.map(({ id, key }) => [key, id]))
  const uses: Library['pictures'] = new Map()
  const waiting = [...all]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { key, alt, caption, credit } = next
      const pictureId = known.get(key) ?? (await addPainting(database, next, place))
      uses.set(key, { pictureId, alt, caption, credit })
      place.report('pictures', uses.size, all.length)
    }
  }
  await Promise.all(Array.from({ length: PAINTERS }, work))
  return uses
}

async function addPainting(
  database: Database,
  { key, paint, alt, caption, credit }: DemoPicture,
  { dataDir, now }: Place,
): Promise<string> {
  const file = await print(paint())
  const words = { alt, caption, credit, copyright: `© ${SITE.name}` }
  const place = { name: `${key}.jpg`, dataDir, now, origin: ORIGIN, originId: key }
  const { id } = await addPicture(database, null, { file, ...words, ...place, effort: 0 })
  return id
}

/** Whoever wrote the demo: in the history of every article, and without a password or a way to get one. */
async function addDemoDesk(tx: Tx, now: Date): Promise<Person> {
  const person = { id: newId(), name: 'Demo desk', role: 'publisher' } as const
  const email = 'demo-desk@haneul.invalid'
  await tx.insert(people).values({ ...person, email, passwordHash: null, disabledAt: now, createdAt: now })
  return person
}

async function addLists(tx: Tx, uses: Library['pictures'], now: Date): Promise<Library> {
  const library: Library = {
    sections: new Map(SECTIONS.map(({ slug }) => [slug, newId()])),
    contributors: new Map(CONTRIBUTORS.map(({ slug }) => [slug, newId()])),
    topics: new Map(Object.keys(TOPICS).map((slug) => [slug, newId()])),
    pictures: uses,
    articles: new Map(),
  }
  await putSite(tx, SITE, now)
  for (const [at, section] of SECTIONS.entries()) {
    await putSection(
      tx,
      { ...section, id: library.sections.get(section.slug)!, position: at + 1, isInMasthead: true },
      now,
    )
  }
  for (const [slug, name] of Object.entries(TOPICS))
    await putTopic(tx, { id: library.topics.get(slug)!, slug, name }, now)
  for (const contributor of CONTRIBUTORS) {
    const pictureId = uses.get(`portrait-${contributor.slug}`)?.pictureId ?? null
    await putContributor(tx, { ...contributor, id: library.contributors.get(contributor.slug)!, pictureId }, now)
  }
  return library
}

type Step = { at: Date; take: (now: Date) => Promise<void> }
type Desk = { inside: Database; demoDesk: Person; library: Library; now: Date }

/** What happened to a story, each thing at its time: written, published, corrected, updated, withdrawn. */
function stepsOf(story: DemoStory, { inside, demoDesk, library, now }: Desk): Step[] {
  const { fields, key } = story
  const at = instantOf(fields.at ?? '', now)
  const written = new Date(at.getTime() - 50 * 60_000)
  const made = { id: '', hash: '' }
  const steps: Step[] = []
  const then = (when: Date, take: Step['take']) => steps.push({ at: when, take })
  const after = (span: string) => new Date(at.getTime() + spanOf(span))
  const save = async (when: Date) => {
    const content = versionsOf(story, at, library).last
    const { hash } = await saveDraft(inside, demoDesk, { id: made.id, expect: made.hash, content, now: when })
    made.hash = hash
  }

  then(written, async (when) => {
    const urgency = Number(fields.urgency ?? 4)
    const content = versionsOf(story, at, library).first
    const { id, hash } = await createArticle(inside, demoDesk, { content, urgency, now: when })
    Object.assign(made, { id, hash })
    library.articles.set(key, id)
  })
  if (fields.status === 'draft') return steps
  if (fields.status === 'in_review') {
    then(at, async (when) => {
      await submitArticle(inside, demoDesk, { ...made, note: fields.note ?? '', now: when })
    })
    return steps
  }
  if (fields.status === 'scheduled') {
    const publishAt = instantOf(fields.publish ?? '', now)
    then(at, async (when) => {
      await scheduleArticle(inside, demoDesk, { ...made, publishAt, now: when })
    })
    return steps
  }
  then(at, async (when) => {
    await publishArticle(inside, demoDesk, { ...made, now: when })
  })
  if (fields.update) {
    then(after(fields.update), async (when) => {
      await save(when)
      await publishArticle(inside, demoDesk, { ...made, now: when })
    })
  }
  if (fields.correct) {
    const [span = '', kind = '', text = ''] = fields.correct.split('|').map((part) => part.trim())
    then(after(span), async (when) => {
      if (fields.was) await save(when)
      await correctArticle(inside, demoDesk, { ...made, kind: kind as CorrectionKind, text, now: when })
    })
  }
  if (fields.withdraw) {
    const [span = '', reason = ''] = fields.withdraw.split('|').map((part) => part.trim())
    then(after(span), async (when) => {
      await withdrawArticle(inside, demoDesk, { id: made.id, reason, now: when })
    })
  }
  return steps
}
