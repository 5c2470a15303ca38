import { setTimeout as sleep } from 'node:timers/promises'
import { emptyContent } from '#domain/article/content.ts'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'
import type { Newsroom } from './newsroom.ts'

const FEEDS = ['/feed.xml', '/city/feed.atom', '/topics/bridges/feed.json', '/by/pado-wire/feed.xml']
const LISTS = ['/', '/city', '/topics/bridges', '/by/pado-wire', ...FEEDS, '/sitemaps/news.xml']

/** What each public address answers now, as text. */
async function read(newsroom: Newsroom, paths: string[]): Promise<Record<string, { status: number; text: string }>> {
  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(newsroom.baseURL + path, { redirect: 'manual' })
      return [path, { status: response.status, text: await response.text() }] as const
    }),
  )
  return Object.fromEntries(answers)
}

async function furnish(desk: DeskClient) {
  const section = await done(desk.post('/sections', { slug: 'city', name: 'City', colour: '#1a6e8e', position: 1 }))
  const nation = await done(desk.post('/sections', { slug: 'nation', name: 'Nation', colour: '#7a3b2e', position: 2 }))
  const agency = await done(
    desk.post('/contributors', {
      slug: 'pado-wire',
      name: 'Pado',
      kind: 'agency',
      jobTitle: '',
      bio: '',
      tag: 'Pado',
      pictureId: null,
    }),
  )
  const topic = await done(desk.post('/topics', { slug: 'bridges', name: 'Bridges' }))
  const content = {
    ...emptyContent('en'),
    section: section.id,
    headline: 'Harbour bridge reopens',
    standfirst: 'Trams cross again from Monday.',
    bylines: [agency.id],
    source: agency.id,
    topics: [topic.id],
    dateline: { place: 'Haneul' },
    body: paragraphs('The harbour bridge reopened on Sunday after nine months.', 'It carried 40,000 people a day.'),
  }
  return { content, nation }
}

test('an article lives: published, edited, corrected, moved, withdrawn, and stays gone after kill -9', async ({
  alone: newsroom,
}) => {
  test.setTimeout(120_000)
  const desk = await signInClient(newsroom, 'publisher')
  const { content, nation } = await furnish(desk)
  for (const { status } of Object.values(await read(newsroom, LISTS))) expect([200, 404]).toContain(status)

  const { id, hash } = await done(desk.post('/articles', { content }))
  const { path } = await done(desk.post(`/articles/${id}/publish`, { hash }))
  for (const [where, { status, text }] of Object.entries(await read(newsroom, [path, ...LISTS]))) {
    expect.soft(status, where).toBe(200)
    expect.soft(text, where).toContain('Harbour bridge reopens')
  }

  // A minor edit: readers see it, feeds and "Updated" do not move.
  const feedsBefore = await read(newsroom, FEEDS)
  const typo = { ...content, body: paragraphs('The harbour bridge reopened on Sunday after nine long months.') }
  const saved = await done(desk.put(`/articles/${id}/draft`, { expect: hash, content: typo }))
  await done(desk.post(`/articles/${id}/publish`, { hash: saved.hash, isMinor: true }))
  const afterTypo = await read(newsroom, [path, ...FEEDS])
  expect(afterTypo[path]?.text).toContain('nine long months')
  expect(afterTypo[path]?.text).not.toContain('Updated')
  const datesIn = (text = '') =>
    text.match(/<(?:pubDate|updated|published|lastBuildDate|dc:date)>[^<]*|"date_\w+":"[^"]*"/g)
  for (const feed of FEEDS) expect.soft(datesIn(afterTypo[feed]?.text), feed).toEqual(datesIn(feedsBefore[feed]?.text))

  // A correction: the note stands on the page, in the list of corrections, and in the feeds.
  const fact = { ...typo, body: paragraphs('The harbour bridge reopened on Sunday after ten months.') }
  const right = await done(desk.put(`/articles/${id}/draft`, { expect: saved.hash, content: fact }))
  const text = 'An earlier version said the bridge was closed for nine months; it was ten.'
  await done(desk.post(`/articles/${id}/correct`, { hash: right.hash, kind: 'correction', text }))
  for (const [where, answer] of Object.entries(await read(newsroom, [path, '/corrections', ...FEEDS]))) {
    expect.soft(answer.text, where).toContain('it was ten')
  }

  // Another slug and another section: every old address leads to the new one, in one step.
  const moved = { ...fact, slug: 'bridge-open-again', section: nation.id }
  const there = await done(desk.put(`/articles/${id}/draft`, { expect: right.hash, content: moved }))
  const { path: newPath } = await done(desk.post(`/articles/${id}/publish`, { hash: there.hash }))
  expect(newPath).toMatch(/^\/nation\/bridge-open-again-/)
  const old = await fetch(newsroom.baseURL + path, { redirect: 'manual' })
  expect(old.status).toBe(308)
  expect(new URL(old.headers.get('location') ?? '', newsroom.baseURL).pathname).toBe(newPath)
  expect((await read(newsroom, ['/city']))['/city']?.text).not.toContain('Harbour bridge')

  // Withdrawn: 410 with the reason, gone from everywhere with the acknowledgement, and after a crash.
  await done(desk.post(`/articles/${id}/withdraw`, { reason: 'The interview was invented.' }))
  const everywhere = [...LISTS, '/nation', '/corrections', '/sitemap.xml']
  const expectGone = async () => {
    const gone = await read(newsroom, [newPath, path, ...everywhere])
    expect.soft(gone[newPath]?.status).toBe(410)
    expect.soft(gone[newPath]?.text).toContain('The interview was invented.')
    for (const [where, answer] of Object.entries(gone)) expect.soft(answer.text, where).not.toContain('Harbour bridge')
    const fromOld = await fetch(newsroom.baseURL + path)
    expect.soft(fromOld.status, 'the old address').toBe(410)
  }
  await expectGone()
  await newsroom.kill9()
  await expectGone()
})

test('an article scheduled for a minute in which the process was down goes out once, at the next start', async ({
  alone: newsroom,
}) => {
  test.setTimeout(60_000)
  const desk = await signInClient(newsroom, 'editor')
  const { content } = await furnish(desk)
  const due = { ...content, headline: 'Night ferry returns', body: paragraphs('It sails at ten.') }
  const { id, publicId, hash } = await done(desk.post('/articles', { content: due }))
  const publishAt = new Date(Date.now() + 3_000)
  await done(desk.post(`/articles/${id}/schedule`, { hash, publishAt: publishAt.toISOString() }))
  expect((await fetch(`${newsroom.baseURL}/city/${publicId}`)).status).toBe(404)
  await newsroom.kill9(() => sleep(publishAt.getTime() + 1_000 - Date.now()))
  await expect.poll(async () => (await fetch(`${newsroom.baseURL}/city/${publicId}`)).status).toBe(200)
  const { article, events } = await done((await signInClient(newsroom, 'editor')).get(`/articles/${id}`))
  expect(article.status).toBe('published')
  expect(events.filter((event: { kind: string }) => event.kind === 'article.published')).toHaveLength(1)
})
