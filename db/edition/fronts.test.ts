import { describe, expect, test } from 'vitest'
import { aContributor, aPublishedArticle, aSection, aTopic, minutesLater, testDatabases } from '#db/testing.ts'
import { type ContainerPlan, HOME } from '#domain/front/plan.ts'
import { addContainer } from '#server/fronts/add-container.ts'
import { setBreaking } from '#server/fronts/breaking.ts'
import { launchContainer } from '#server/fronts/launch.ts'
import { saveContributor } from '#server/lists/save-contributor.ts'
import { listChangesAfter } from './changes.ts'
import { findBreaking, findHomeFront, findSectionFront } from './fronts.ts'
import { whileReading } from './reading.ts'

const now = minutesLater(10)

async function launched(
  database: Parameters<typeof addContainer>[0],
  by: Parameters<typeof addContainer>[1],
  plan: Partial<ContainerPlan>,
  frontId = HOME,
): Promise<void> {
  const whole: ContainerPlan = { title: '', form: 'columns', cards: [], fill: null, cap: 10, ...plan }
  const { id, hash } = await addContainer(database, by, { frontId, plan: whole, now })
  await launchContainer(database, by, { frontId, id, expect: hash, now })
}

const aCard = (articleId: string, overrides = {}) => ({ articleId, weight: 'normal' as const, overrides, sublinks: [] })

describe.each(testDatabases)('fronts readers see on %s', (_, open) => {
  test('the front’s own words stand on its card and nowhere else', async () => {
    const database = await open()
    const { by, id, content } = await aPublishedArticle(database, { kicker: 'Bridges' })
    await launched(database, by, { cards: [aCard(id, { headline: 'Otherwise', byline: 'A captain' })] })
    const [container] = (await findHomeFront(database.db))!.containers
    expect(container!.cards[0]).toMatchObject({
      headline: 'Otherwise',
      kicker: 'Bridges',
      speaker: { name: 'A captain', portrait: null },
    })
    expect(content.headline).toBe('Harbour bridge reopens')
  })

  test('fills take the newest of the paper, a section, a topic or a kind, and no story comes twice', async () => {
    const database = await open()
    const topic = await aTopic(database)
    const business = await aSection(database, 'business')
    const { by, id: first } = await aPublishedArticle(database, { headline: 'First' })
    await aPublishedArticle(database, { headline: 'View', kind: 'opinion' }, by)
    await aPublishedArticle(database, { headline: 'Ports', topics: [topic.id] }, by)
    await aPublishedArticle(database, { headline: 'Trade', section: business.id }, by)
    await launched(database, by, { title: 'Chosen', cards: [aCard(first)] })
    await launched(database, by, { title: 'Kind', fill: { by: 'kind', kind: 'opinion' } })
    await launched(database, by, { title: 'Topic', fill: { by: 'topic', id: topic.id } })
    await launched(database, by, { title: 'Section', fill: { by: 'section', id: business.id } })
    await launched(database, by, { title: 'Latest', fill: { by: 'latest' } })
    const front = (await findHomeFront(database.db))!
    expect(front.containers.map(({ title, path, cards }) => [title, path, cards.map((card) => card.headline)])).toEqual(
      [
        ['Chosen', null, ['First']],
        ['Kind', null, ['View']],
        ['Topic', '/topics/ports', ['Ports']],
        ['Section', '/business', ['Trade']],
      ],
    )
  })

  test('a front nobody arranged is nobody’s', async () => {
    const database = await open()
    const section = await aSection(database)
    expect(await findHomeFront(database.db)).toBeNull()
    expect(await findSectionFront(database.db, section.slug)).toBeNull()
    expect(await findSectionFront(database.db, 'nowhere')).toBeNull()
  })

  test('the page goes whenever what stands on it changes: the arrangement, a story, a name in its byline', async () => {
    const database = await open()
    const { by, id, publicId } = await aPublishedArticle(database)
    await launched(database, by, { cards: [aCard(id)] })
    const { reading } = await whileReading(() => findHomeFront(database.db))
    expect([...reading.tags]).toEqual(expect.arrayContaining(['front:home', `article:${publicId}`]))
    // Nothing about the paper's newest stories: a front that shows none of them stays.
    expect([...reading.tags]).not.toContain('latest')
    const seen = (await listChangesAfter(database.db, 0)).at(-1)!.number
    const writer = await aContributor(database)
    await saveContributor(database, by, { ...writer, name: 'Min-a Seo', now })
    const outdated = (await listChangesAfter(database.db, seen)).flatMap((change) => change.tags)
    expect(outdated.some((tag) => reading.tags.has(tag))).toBe(true)
    const card = (await findHomeFront(database.db))!.containers[0]!.cards[0]!
    expect(card.bylines[0]!.name).toBe('Min-a Seo')
  })

  test('breaking news is true until its minute, and the page says so', async () => {
    const database = await open()
    const { by, id, path, publicId } = await aPublishedArticle(database)
    const expiresAt = minutesLater(60)
    await setBreaking(database, by, { headline: 'Now', articleId: id, expiresAt, now })
    const { made, reading } = await whileReading(() => findBreaking(database.db, minutesLater(59)))
    expect(made).toEqual({ headline: 'Now', path, setAt: now })
    expect(reading.validUntil).toEqual(expiresAt)
    expect([...reading.tags].sort()).toEqual([`article:${publicId}`, 'breaking'])
    expect(await findBreaking(database.db, expiresAt)).toBeNull()
    const after = await whileReading(() => findBreaking(database.db, expiresAt))
    expect(after.reading.validUntil).toBeNull()
  })
})
