/** What readers of feeds live through in a month, told through six programs that others wrote: see docs/feeds.md. */
import { emptyContent } from '#domain/article/content.ts'
import type { FeedFormat } from '#domain/feed/list.ts'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { PROGRAMS, type ReadItem } from './feed-parsers.ts'
import { expect, test } from './fixtures.ts'

/** Someone who follows a feed with one program: keeps what was read by id, asks again politely. */
type Subscriber = {
  name: string
  items: Map<string, ReadItem>
  /** Asks once. Says what was new under an id never seen before, and what the document holds now. */
  poll: () => Promise<{ status: number; fresh: string[]; now: ReadItem[] }>
}

function subscribers(baseURL: string): Subscriber[] {
  return PROGRAMS.flatMap(({ name, formats, read }) =>
    formats.map((format: FeedFormat): Subscriber => {
      const items = new Map<string, ReadItem>()
      let etag: string | null = null
      let now: ReadItem[] = []
      return {
        name: `${name} reading feed.${format}`,
        items,
        async poll() {
          const headers: Record<string, string> = { 'user-agent': name, ...(etag ? { 'if-none-match': etag } : {}) }
          const answer = await fetch(`${baseURL}/feed.${format}`, { headers, redirect: 'error' })
          const document = await answer.text()
          if (answer.status === 304) return { status: 304, fresh: [], now }
          etag = answer.headers.get('etag')
          now = await read(document, format)
          const fresh = now.map(({ id }) => id).filter((id) => !items.has(id))
          for (const item of now) items.set(item.id, item)
          return { status: answer.status, fresh, now }
        },
      }
    }),
  )
}

/** The oldest story of the feed. */
const STEADY = 'The tide tables for the year'

async function furnish(desk: DeskClient) {
  const section = (slug: string, position: number) =>
    done(desk.post('/sections', { slug, name: slug, colour: '#1a6e8e', position }))
  const contributor = (slug: string, kind: 'person' | 'agency') =>
    done(desk.post('/contributors', { slug, name: slug, kind, jobTitle: '', bio: '', tag: 'Pado', pictureId: null }))
  const city = await section('city', 1)
  const nation = await section('nation', 2)
  const reporter = await contributor('mina-seo', 'person')
  const agency = await contributor('pado', 'agency')
  const content = {
    ...emptyContent('en'),
    section: city.id,
    headline: 'Harbour bridge reopens',
    bylines: [reporter.id],
    body: paragraphs('The harbour bridge reopened on Sunday after nine months.'),
  }
  return { content, nation, agency }
}

test('a month of a subscriber: one item for one story, whatever happens to it', async ({ alone: newsroom }) => {
  test.setTimeout(180_000)
  const desk = await signInClient(newsroom, 'publisher')
  const { content, nation, agency } = await furnish(desk)
  const everyone = subscribers(newsroom.baseURL)
  expect(everyone).toHaveLength(15)
  const pollAll = async (check: (poll: Awaited<ReturnType<Subscriber['poll']>>, reader: Subscriber) => void) => {
    for (const reader of everyone) {
      await test.step(reader.name, async () => {
        const poll = await reader.poll()
        expect(poll.now.at(-1)?.title).toBe(STEADY)
        check({ ...poll, now: poll.now.slice(0, -1) }, reader)
      })
    }
  }
  let { id, hash } = await done(desk.post('/articles', { content }))
  let words = content
  const change = async (changes: Partial<typeof content>) => {
    words = { ...words, ...changes }
    ;({ hash } = await done(desk.put(`/articles/${id}/draft`, { expect: hash, content: words })))
  }
  const only = (items: ReadItem[]): ReadItem => {
    expect(items).toHaveLength(1)
    return items[0]!
  }
  // A story that nothing happens to: some programs refuse a feed that is empty.
  const steady = await done(desk.post('/articles', { content: { ...content, headline: STEADY } }))
  await done(desk.post(`/articles/${steady.id}/publish`, { hash: steady.hash }))
  await pollAll(({ now }) => expect(now).toEqual([]))

  // Published: one new item.
  await done(desk.post(`/articles/${id}/publish`, { hash }))
  const { article } = await done(desk.get(`/articles/${id}`))
  const firstPublished = new Date(article.firstPublishedAt)
  const itemId = expect.stringMatching(new RegExp(`^tag:localhost,\\d{4}:article/${article.publicId}$`))
  const seconds = (date: Date | null) => date && Math.floor(date.getTime() / 1000)
  await pollAll(({ fresh, now }) => {
    expect(fresh).toEqual([itemId])
    expect(only(now).title).toBe('Harbour bridge reopens')
    expect(seconds(only(now).published ?? only(now).updated)).toBe(seconds(firstPublished))
  })
  const before = new Map(everyone.map(({ name, items }) => [name, [...items.values()][0]!]))

  // A comma: nobody is told anything.
  await change({ body: paragraphs('The harbour bridge reopened on Sunday, after nine months.') })
  await done(desk.post(`/articles/${id}/publish`, { hash, isMinor: true }))
  await pollAll(({ status }) => expect(status).toBe(304))

  // A mistake: the same item, updated, says what was wrong.
  await change({ body: paragraphs('The harbour bridge reopened on Sunday, after ten months.') })
  const text = 'The bridge was closed for ten months, not nine.'
  await done(desk.post(`/articles/${id}/correct`, { hash, kind: 'correction', text }))
  await pollAll(({ status, fresh, now }, { name }) => {
    expect(status).toBe(200)
    expect(fresh).toEqual([])
    const item = only(now)
    if (item.published) expect(seconds(item.published)).toBe(seconds(firstPublished))
    const was = before.get(name)!
    if (item.updated && was.updated && item.updated.getTime() !== item.published?.getTime()) {
      expect(item.updated.getTime()).toBeGreaterThan(was.updated.getTime())
    }
    if (item.text) expect(item.text).toContain(text)
  })

  // Other words in the address, then another section: the same item at its new address.
  for (const [changes, address] of [
    [{ slug: 'bridge-open-again' }, '/city/bridge-open-again'],
    [{ section: nation.id }, '/nation/bridge-open-again'],
  ] as const) {
    await change(changes)
    await done(desk.post(`/articles/${id}/publish`, { hash }))
    await pollAll(({ fresh, now }) => {
      expect(fresh).toEqual([])
      expect(only(now).link).toContain(address)
    })
  }
  expect(await (await fetch(`${newsroom.baseURL}/city/feed.xml`)).text()).not.toContain('Harbour bridge')

  // Withdrawn: no item, a tombstone for those who know them, and nothing comes back by itself.
  await done(desk.post(`/articles/${id}/withdraw`, { reason: 'The interview was invented.' }))
  for (let times = 0; times < 2; times++) {
    await pollAll(({ fresh, now }) => {
      expect(fresh).toEqual([])
      expect(now).toEqual([])
    })
    for (const format of ['xml', 'atom'] as const) {
      const document = await (await fetch(`${newsroom.baseURL}/feed.${format}`)).text()
      expect(document).toMatch(new RegExp(`<at:deleted-entry ref="tag:localhost,\\d{4}:article/${article.publicId}"`))
      expect(document).toContain('The interview was invented.')
    }
    const { _dateline } = (await (await fetch(`${newsroom.baseURL}/feed.json`)).json()) as {
      _dateline: { withdrawn: { id: string; reason: string }[] }
    }
    expect(_dateline.withdrawn).toMatchObject([{ id: itemId, reason: 'The interview was invented.' }])
    if (times === 0) await newsroom.kill9()
  }

  // Published again: the item everybody knows.
  const again = await signInClient(newsroom, 'publisher')
  await done(again.post(`/articles/${id}/revive`))
  await done(again.post(`/articles/${id}/publish`, { hash }))
  await pollAll(({ fresh, now }) => {
    expect(fresh).toEqual([])
    expect(only(now).id).toEqual(itemId)
  })

  // Agency copy: a second item that says whose it is.
  const wire = { ...content, headline: 'Storm reaches the strait', bylines: [agency.id], source: agency.id }
  const other = await done(again.post('/articles', { content: wire }))
  await done(again.post(`/articles/${other.id}/publish`, { hash: other.hash }))
  await pollAll(({ fresh, now }) => {
    expect(fresh).toHaveLength(1)
    expect(now.map(({ title }) => title)).toEqual(['Storm reaches the strait', 'Harbour bridge reopens'])
  })
  expect(await (await fetch(`${newsroom.baseURL}/feed.xml`)).text()).toContain('/by/pado">pado</source>')

  // The paper moves to another domain, with https: every item is known already.
  await newsroom.restart({ SITE_URL: 'https://haneulpost.example' })
  await pollAll(({ status, fresh, now }, { items }) => {
    expect(status).toBe(200)
    expect(fresh).toEqual([])
    for (const item of now) expect(item.link).toMatch(/^https:\/\/haneulpost\.example\//)
    expect(items.size).toBe(3)
  })
})

test('programs that read feeds do not say that they are a browser opening a page', async ({ alone: newsroom }) => {
  // What those programs are given goes by these two headers: see server/front/opened-by-hand.ts.
  const said: (string | undefined)[] = []
  const { createServer } = await import('node:http')
  const server = createServer((request, response) => {
    const { 'sec-fetch-dest': dest, 'sec-fetch-mode': mode } = request.headers
    said.push(`${mode ?? ''} ${dest ?? ''}`)
    response.setHeader('content-type', 'application/rss+xml')
    response.end('<rss version="2.0"><channel><title>t</title><link>http://a.example/</link></channel></rss>')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/feed.xml`
  const { default: RssParser } = await import('rss-parser')
  const { extract } = await import('@extractus/feed-extractor')
  await new RssParser().parseURL(url)
  await extract(url)
  await fetch(url)
  await new Promise<void>((closed) => {
    server.close(() => closed())
    server.closeAllConnections()
  })
  expect(said).toHaveLength(3)
  for (const one of said) expect(one).not.toBe('navigate document')
  expect(newsroom.baseURL).toBeTruthy()
})
