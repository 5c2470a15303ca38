import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { aContributor, anArticle, aPublishedArticle, aTopic, minutesLater, testDatabases } from '#db/testing.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { lookForArticle } from './look-for-article.ts'

/** Stands for the front: what it answers at each address, and who was asked for. */
let front: Server
let port: number
let answers: (path: string) => { status: number; text: string } | null
let asked: { path: string; host: string | undefined }[]

beforeEach(async () => {
  asked = []
  front = createServer((request, response) => {
    const path = request.url!
    asked.push({ path, host: request.headers.host })
    const answer = answers(path)
    if (!answer) return request.socket.destroy()
    response.writeHead(answer.status).end(answer.text)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  port = (front.address() as AddressInfo).port
})
afterEach(() => void front.close())

const look = async ({ db }: Database, id: string) =>
  lookForArticle(db, (await findArticle(db, id))!, { host: '0.0.0.0', port, siteUrl: 'https://news.example' })

const faultsOf = (sightings: Awaited<ReturnType<typeof look>>) =>
  sightings.filter((one) => !one.isAsExpected).map(({ address, finding }) => `${address} ${finding}`)

describe.each(testDatabases)('looking on %s', (_, open) => {
  let database: Database
  let story: Awaited<ReturnType<typeof aPublishedArticle>> & { path: string }
  let article: NonNullable<Awaited<ReturnType<typeof findArticle>>>
  beforeEach(async () => {
    database = await open()
    const topic = await aTopic(database)
    const writer = await aContributor(database, 'jun-ha')
    story = await aPublishedArticle(database, { topics: [topic.id], bylines: [writer.id], noindex: true })
    article = (await findArticle(database.db, story.id))!
  })

  /** A front on which everything is as it should be; a story that asks for it is not listed for search engines. */
  const asItShouldBe = (path: string) => {
    if (path.startsWith('/sitemaps/')) return { status: 200, text: '<urlset></urlset>' }
    const link = `<a href="${story.path}">x</a>`
    if (path.endsWith('.json')) return { status: 200, text: JSON.stringify({ items: [{ url: story.path }] }) }
    return { status: 200, text: `${link}<script>{"dateModified":"2026-11-24T21:01:00+09:00"}</script>` }
  }
  const withChange = (at: string, answer: ReturnType<typeof answers>) => (path: string) =>
    path === at ? answer : asItShouldBe(path)

  test('every address is asked of the own front and found as it should be', async () => {
    answers = asItShouldBe
    const sightings = await look(database, story.id)
    expect(faultsOf(sightings)).toEqual([])
    expect(sightings.map(({ address }) => address)).toEqual([
      story.path,
      ...['/', '/feed.xml', '/feed.atom', '/feed.json'],
      ...['/city', '/city/feed.xml', '/city/feed.atom', '/city/feed.json'],
      ...['/topics/ports', '/topics/ports/feed.xml', '/topics/ports/feed.atom', '/topics/ports/feed.json'],
      ...['/by/jun-ha', '/by/jun-ha/feed.xml', '/by/jun-ha/feed.atom', '/by/jun-ha/feed.json'],
      ...['/sitemaps/2026-11.xml', '/sitemaps/news.xml'],
    ])
    expect(asked.map(({ path }) => path).sort()).toEqual(sightings.map(({ address }) => address).sort())
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['news.example']))
  })

  test('negative control: an answer from before the publication is a fault wherever it is', async () => {
    const stale = { status: 200, text: '<a href="/city/another-zzzzzzzzzzzz">x</a>' }
    for (const at of ['/city', '/topics/ports/feed.atom', '/by/jun-ha']) {
      answers = withChange(at, stale)
      expect(faultsOf(await look(database, story.id))).toEqual([`${at} absent`])
    }
    const old = `<a href="${story.path}">x</a><script>{"dateModified":"2026-11-24T20:00:00+09:00"}</script>`
    answers = withChange(story.path, { status: 200, text: old })
    expect(faultsOf(await look(database, story.id))).toEqual([`${story.path} earlier`])
    answers = withChange('/city', { status: 200, text: `<a href="/nation/old-name-${article.publicId}">x</a>` })
    expect(faultsOf(await look(database, story.id))).toEqual(['/city earlier'])
  })

  test('a front without it is an editor’s choice, and one that does not answer is a fault', async () => {
    answers = withChange('/', { status: 200, text: '' })
    expect(faultsOf(await look(database, story.id))).toEqual([])
    answers = withChange('/', null)
    expect(faultsOf(await look(database, story.id))).toEqual(['/ silent'])
    answers = withChange('/city/feed.json', { status: 200, text: '<html>' })
    expect(faultsOf(await look(database, story.id))).toEqual(['/city/feed.json silent'])
  })

  test('a sitemap that lists what asked not to be listed is a fault', async () => {
    answers = withChange('/sitemaps/2026-11.xml', { status: 200, text: `<loc>https://news.example${story.path}</loc>` })
    expect(faultsOf(await look(database, story.id))).toEqual(['/sitemaps/2026-11.xml there'])
  })

  test('what was withdrawn must be gone from everywhere; a tombstone is not the story', async () => {
    await withdrawArticle(database, story.by, { id: story.id, reason: 'Wrong.', now: minutesLater(9) })
    const tombstone = `<at:deleted-entry ref="x"><link href="https://news.example${story.path}"/></at:deleted-entry>`
    const gone = (path: string) => {
      if (path === story.path) return { status: 410, text: 'Withdrawn' }
      if (path.endsWith('.json')) return { status: 200, text: JSON.stringify({ items: [], withdrawn: [story.path] }) }
      return path.startsWith('/topics/')
        ? { status: 404, text: '' }
        : { status: 200, text: /feed/.test(path) ? tombstone : '' }
    }
    answers = gone
    expect(faultsOf(await look(database, story.id))).toEqual([])

    answers = asItShouldBe
    const stale = faultsOf(await look(database, story.id))
    expect(stale).toHaveLength(17)
    expect(stale).toEqual(expect.arrayContaining([`${story.path} there`, '/ there', '/city/feed.json there']))
    answers = (path) => (path === story.path ? { status: 404, text: '' } : gone(path))
    expect(faultsOf(await look(database, story.id))).toEqual([`${story.path} absent`])
  })

  test('what stands on a further page of its list is looked for there', async () => {
    const address = async () =>
      (await look(database, story.id)).find(({ kind, format }) => kind === 'section' && !format)?.address
    answers = asItShouldBe
    for (let count = 1; count <= 25; count++) {
      expect(await address()).toBe('/city')
      const { id, hash } = await anArticle(database, { headline: `Later ${count}` }, story.by)
      await publishArticle(database, story.by, { id, hash, now: minutesLater(5) })
    }
    const after = minutesLater(1).getTime() + 1
    expect(await address()).toBe(`/city?before=${after}-${article.publicId}`)
  })
})
