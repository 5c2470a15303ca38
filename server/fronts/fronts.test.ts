import { describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { listEvents } from '#db/desk/events.ts'
import { listChangesAfter } from '#db/edition/changes.ts'
import { editionBreaking, editionFronts, editionPictureUses } from '#db/schema/edition.ts'
import { anArticle, aPicture, aPublishedArticle, minutesLater, testDatabases } from '#db/testing.ts'
import { type ContainerPlan, HOME } from '#domain/front/plan.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { rebuildEdition } from '#server/articles/rebuild-edition.ts'
import { verifyEdition } from '#server/articles/verify-edition.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { frontAnswer, frontLines, launchAnswer, launchLines } from '#server/http/front-answers.ts'
import { addContainer } from './add-container.ts'
import { clearBreaking, setBreaking } from './breaking.ts'
import { discardContainer, discardFront } from './discard.ts'
import { launchContainer, launchFront } from './launch.ts'
import { orderContainers } from './order-containers.ts'
import { removeContainer } from './remove-container.ts'
import { saveContainer } from './save-container.ts'

const now = minutesLater(10)

const aPlan = (changes: Partial<ContainerPlan> = {}): ContainerPlan => ({
  title: 'Top',
  form: 'top',
  cards: [],
  fill: null,
  cap: 10,
  ...changes,
})
const aCard = (articleId: string, overrides = {}) => ({ articleId, weight: 'normal' as const, overrides, sublinks: [] })

const live = async ({ db }: Database, frontId = HOME) =>
  (await db.select().from(editionFronts)).find((front) => front.id === frontId)?.containers ?? null
const tagsSince = async ({ db }: Database, number: number) =>
  (await listChangesAfter(db, number)).flatMap((change) => change.tags)
const lastChange = async ({ db }: Database) => (await listChangesAfter(db, 0)).at(-1)?.number ?? 0

describe.each(testDatabases)('fronts on %s', (_, open) => {
  test('a draft reaches no reader until it is launched, and then the pages made from the front go', async () => {
    const database = await open()
    const { by, id } = await aPublishedArticle(database)
    const plan = aPlan({ cards: [aCard(id, { headline: 'Said otherwise' })] })
    const seen = await lastChange(database)
    const added = await addContainer(database, by, { frontId: HOME, plan, now })
    expect(await live(database)).toBeNull()
    expect(await tagsSince(database, seen)).toEqual([])

    await launchContainer(database, by, { frontId: HOME, id: added.id, expect: added.hash, now })
    expect(await live(database)).toEqual([{ ...plan, id: added.id }])
    expect(await tagsSince(database, seen)).toEqual(['front:home'])

    const changed = { ...plan, title: 'Changed' }
    const saved = await saveContainer(database, by, {
      frontId: HOME,
      id: added.id,
      expect: added.hash,
      plan: changed,
      now,
    })
    expect((await live(database))![0]!.title).toBe('Top')
    expect((await frontAnswer(database.db, HOME)).containers[0]).toMatchObject({ isChanged: true, hash: saved.hash })
    await discardContainer(database, by, { frontId: HOME, id: added.id, expect: saved.hash, now })
    expect((await frontAnswer(database.db, HOME)).containers[0]).toMatchObject({ isChanged: false, draft: plan })
  })

  test('whoever names what is not there any more is refused, and nothing changes', async () => {
    const database = await open()
    const { by } = await anArticle(database)
    const { id, hash } = await addContainer(database, by, { frontId: HOME, plan: aPlan(), now })
    await saveContainer(database, by, { frontId: HOME, id, expect: hash, plan: aPlan({ title: 'Theirs' }), now })
    const named = { frontId: HOME, id, expect: hash, now }
    const before = await frontAnswer(database.db, HOME)
    for (const late of [
      saveContainer(database, by, { ...named, plan: aPlan({ title: 'Mine' }) }),
      launchContainer(database, by, named),
      discardContainer(database, by, named),
      removeContainer(database, by, named),
      launchFront(database, by, { frontId: HOME, expect: hash, now }),
      discardFront(database, by, { frontId: HOME, expect: hash, now }),
      orderContainers(database, by, { frontId: HOME, ids: [], now }),
    ]) {
      await expect(late).rejects.toMatchObject({ detail: { code: 'out_of_date' } })
    }
    expect(await frontAnswer(database.db, HOME)).toEqual(before)
  })

  test('a plan names nothing that does not exist', async () => {
    const database = await open()
    const { by, id } = await anArticle(database)
    const refused = [
      aPlan({ cards: [aCard('nobody')] }),
      aPlan({ cards: [{ ...aCard(id), sublinks: ['nobody'] }] }),
      aPlan({ cards: [aCard(id, { picture: { pictureId: 'none', alt: '', caption: '', credit: '' } })] }),
      aPlan({ fill: { by: 'section', id: 'none' } }),
      aPlan({ fill: { by: 'topic', id: 'none' } }),
    ]
    for (const plan of refused) {
      const adding = addContainer(database, by, { frontId: HOME, plan, now })
      await expect(adding).rejects.toMatchObject({ detail: { code: 'not_found' } })
    }
    const nowhere = addContainer(database, by, { frontId: 'nowhere', plan: aPlan(), now })
    await expect(nowhere).rejects.toMatchObject({ detail: { code: 'not_found', what: 'front' } })
    expect((await frontAnswer(database.db, HOME)).containers).toEqual([])
  })

  test('a withdrawn article takes its card, and all the front said of it, out of the edition at once', async () => {
    const database = await open()
    const first = await aPublishedArticle(database)
    const { by } = first
    const second = await aPublishedArticle(database, { headline: 'Second' }, by)
    const picture = await aPicture(database)
    const use = { pictureId: picture.id, alt: '', caption: '', credit: '' }
    const cards = [{ ...aCard(first.id, { headline: 'Secret now', picture: use }), sublinks: [second.id] }]
    const plan = aPlan({ cards })
    const { id, hash } = await addContainer(database, by, { frontId: HOME, plan, now })
    await launchContainer(database, by, { frontId: HOME, id, expect: hash, now })
    const uses = async () => (await database.db.select().from(editionPictureUses)).map((row) => row.usedBy)
    expect((await live(database))![0]!.cards[0]).toMatchObject({
      sublinks: [second.id],
      overrides: { headline: 'Secret now', picture: { width: 1200, widths: [320, 640, 960, 1200] } },
    })
    expect(await uses()).toContain('front:home')

    await withdrawArticle(database, by, { id: second.id, reason: 'Wrong.', now })
    expect((await live(database))![0]!.cards[0]!.sublinks).toEqual([])
    const seen = await lastChange(database)
    await withdrawArticle(database, by, { id: first.id, reason: 'Wrong.', now })
    expect(JSON.stringify(await live(database))).not.toContain('Secret now')
    expect(await tagsSince(database, seen)).toContain('front:home')
    expect(await uses()).not.toContain('front:home')
    expect(await verifyEdition(database)).toEqual([])
  })

  test('a card waits for its article: what a front says of it reaches readers when that does', async () => {
    const database = await open()
    const { by, id, hash } = await anArticle(database)
    const plan = aPlan({ cards: [aCard(id, { headline: 'Not yet' })] })
    const added = await addContainer(database, by, { frontId: HOME, plan, now })
    await launchContainer(database, by, { frontId: HOME, id: added.id, expect: added.hash, now })
    expect(await live(database)).toMatchObject([{ cards: [] }])
    await publishArticle(database, by, { id, hash, now })
    expect(await live(database)).toMatchObject([{ cards: [{ articleId: id, overrides: { headline: 'Not yet' } }] }])
  })

  test('a whole front: order, removal, launch, discard, and its history', async () => {
    const database = await open()
    const { by } = await anArticle(database)
    const add = (title: string) => addContainer(database, by, { frontId: HOME, plan: aPlan({ title }), now })
    const [a, b, c] = [await add('A'), await add('B'), await add('C')]
    const titles = async () => (await live(database))?.map((container) => container.title) ?? null
    const launchAll = async (at: Date) => {
      const { hash } = await frontAnswer(database.db, HOME)
      return launchFront(database, by, { frontId: HOME, expect: hash, now: at })
    }
    const first = await launchAll(minutesLater(11))
    expect(await titles()).toEqual(['A', 'B', 'C'])
    await orderContainers(database, by, { frontId: HOME, ids: [c.id, a.id, b.id], now })
    await removeContainer(database, by, { frontId: HOME, id: a.id, expect: a.hash, now })
    expect(await titles()).toEqual(['A', 'B', 'C'])
    expect((await frontLines(database.db)).fronts[0]).toMatchObject({ id: HOME, containers: 2, changed: 3 })
    const second = await launchAll(minutesLater(12))
    expect(await titles()).toEqual(['C', 'B'])
    await removeContainer(database, by, { frontId: HOME, id: c.id, expect: c.hash, now })
    const { hash } = await frontAnswer(database.db, HOME)
    await discardFront(database, by, { frontId: HOME, expect: hash, now })
    expect((await frontAnswer(database.db, HOME)).containers.every((container) => !container.isChanged)).toBe(true)
    for (const { id } of [b, c]) {
      const container = (await frontAnswer(database.db, HOME)).containers.find((one) => one.id === id)!
      await removeContainer(database, by, { frontId: HOME, id, expect: container.hash, now })
    }
    await launchAll(minutesLater(13))
    expect(await titles()).toBeNull()

    const { launches } = await launchLines(database.db, HOME, {})
    expect(launches.map((launch) => launch.id).slice(1)).toEqual([second.launch, first.launch])
    const then = await launchAnswer(database.db, HOME, first.launch)
    expect(then.containers.map((container) => container.title)).toEqual(['A', 'B', 'C'])
    expect(await listEvents(database.db, { subject: HOME })).toContainEqual(
      expect.objectContaining({ kind: 'front.launched', detail: expect.objectContaining({ launch: first.launch }) }),
    )
  })

  test('a rebuilt edition has the same fronts and banner; negative control: a planted one is seen and repaired', async () => {
    const database = await open()
    const { by, id } = await aPublishedArticle(database)
    const plan = aPlan({ cards: [aCard(id)] })
    const added = await addContainer(database, by, { frontId: HOME, plan, now })
    await launchContainer(database, by, { frontId: HOME, id: added.id, expect: added.hash, now })
    await setBreaking(database, by, { headline: 'Now', articleId: id, expiresAt: minutesLater(60), now })
    expect(await verifyEdition(database)).toEqual([])
    const grown = await live(database)
    await database.transact((tx) => tx.update(editionFronts).set({ containers: [] }))
    await database.transact((tx) => tx.update(editionBreaking).set({ headline: 'Planted' }))
    expect(await verifyEdition(database)).toEqual(['editionFronts', 'editionBreaking'])
    await rebuildEdition(database, now)
    expect(await live(database)).toEqual(grown)
    expect(await verifyEdition(database)).toEqual([])
  })

  test('breaking news ends within a day, names nothing readers cannot see, and goes with its article', async () => {
    const database = await open()
    const { by, id } = await aPublishedArticle(database)
    const draft = await anArticle(database, { headline: 'Draft' }, by)
    const shown = async () => (await database.db.select().from(editionBreaking)).map((row) => row.headline)
    const set = (articleId: string | null, expiresAt: Date) =>
      setBreaking(database, by, { headline: 'Harbour closed', articleId, expiresAt, now })
    await expect(set(null, now)).rejects.toMatchObject({ detail: { code: 'not_allowed' } })
    await expect(set(null, minutesLater(1451, now))).rejects.toMatchObject({ detail: { code: 'not_allowed' } })
    await expect(set(draft.id, minutesLater(60))).rejects.toMatchObject({ detail: { code: 'not_ready' } })
    expect(await shown()).toEqual([])
    const seen = await lastChange(database)
    await set(id, minutesLater(60))
    expect(await tagsSince(database, seen)).toEqual(['breaking'])
    expect(await shown()).toEqual(['Harbour closed'])
    await withdrawArticle(database, by, { id, reason: 'Wrong.', now })
    expect(await shown()).toEqual([])
    expect(await tagsSince(database, seen + 1)).toContain('breaking')
    await set(null, minutesLater(60))
    await clearBreaking(database, by, now)
    expect(await shown()).toEqual([])
    expect(await verifyEdition(database)).toEqual([])
  })

  test('a reporter looks and changes nothing', async () => {
    const database = await open()
    const { by } = await anArticle(database)
    const reporter = { ...by, role: 'reporter' as const }
    const { id, hash } = await addContainer(database, by, { frontId: HOME, plan: aPlan(), now })
    const named = { frontId: HOME, id, expect: hash, now }
    for (const attempt of [
      addContainer(database, reporter, { frontId: HOME, plan: aPlan(), now }),
      saveContainer(database, reporter, { ...named, plan: aPlan() }),
      launchContainer(database, reporter, named),
      discardContainer(database, reporter, named),
      removeContainer(database, reporter, named),
      launchFront(database, reporter, { frontId: HOME, expect: hash, now }),
      discardFront(database, reporter, { frontId: HOME, expect: hash, now }),
      orderContainers(database, reporter, { frontId: HOME, ids: [id], now }),
      setBreaking(database, reporter, { headline: 'x', articleId: null, expiresAt: minutesLater(60), now }),
      clearBreaking(database, reporter, now),
    ]) {
      await expect(attempt).rejects.toMatchObject({ detail: { code: 'forbidden' } })
    }
  })
})
