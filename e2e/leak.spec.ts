import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { type ArticleContent, emptyContent } from '#domain/article/content.ts'
import { crawl } from './crawl.ts'
import { type DeskClient, done, paragraphs, signInClient } from './desk-client.ts'
import { expect, test } from './fixtures.ts'

/** A word that stands nowhere else. One for each state, so that a leak names what leaked. */
const canaryOf = (state: string): string => `canary${state}${randomBytes(8).toString('hex')}`

type Planted = { state: string; canary: string; id: string; publicId: string; pictureId: string; public: string[] }

/** An article with `canary` in every field there is, and a contributor, a topic and a picture nothing else uses. */
async function plant(desk: DeskClient, state: string, section: string): Promise<Planted & { hash: string }> {
  const canary = canaryOf(state)
  const contributor = await done(
    desk.post('/contributors', {
      slug: `${canary}-by`,
      name: `${canary} name`,
      kind: 'agency',
      jobTitle: canary,
      bio: canary,
      tag: canary,
      pictureId: null,
    }),
  )
  const topic = await done(desk.post('/topics', { slug: `${canary}-topic`, name: `${canary} topic` }))
  const photo = await sharp({ create: { width: 700, height: 500, channels: 3, background: '#246' } })
    .withExif({ IFD0: { ImageDescription: canary, Artist: canary } })
    .jpeg()
    .toBuffer()
  const picture = await done(desk.upload(photo, `${canary}.jpg`))
  await done(desk.put(`/pictures/${picture.id}`, { alt: canary, caption: canary, credit: canary, copyright: canary }))
  const use = { pictureId: picture.id, alt: `${canary} alt`, caption: `${canary} caption`, credit: `${canary} credit` }
  const body = paragraphs(`${canary} paragraph`)
  body.content.push(
    { type: 'picture', attrs: { id: 'pic', size: 'column', ...use } },
    { type: 'pullQuote', attrs: { id: 'pq', text: canary, attribution: canary } },
    { type: 'factBox', attrs: { id: 'fb', title: canary }, content: paragraphs(canary).content.slice(0, 1) as never },
    { type: 'unconverted', attrs: { id: 'un', source: canary, reason: canary } },
  )
  const content: ArticleContent = {
    ...emptyContent('en'),
    section,
    slug: `${canary}-slug`,
    kicker: `${canary} kicker`,
    headline: `${canary} headline`,
    standfirst: `${canary} standfirst`,
    bylines: [contributor.id],
    dateline: { place: `${canary} place` },
    source: contributor.id,
    leadPicture: use,
    topics: [topic.id],
    seoTitle: canary,
    seoDescription: canary,
    socialTitle: canary,
    socialDescription: canary,
    socialPicture: use,
    body,
  }
  const { id, publicId, hash } = await done(desk.post('/articles', { content, urgency: 1 }))
  const picturePaths = ['avif', 'webp', 'jpg'].flatMap((type) =>
    [320, 640].map((width) => `/media/${picture.id}/${width}.${type}`),
  )
  return {
    state,
    canary,
    id,
    publicId,
    hash,
    pictureId: picture.id,
    public: [
      `/leaks/${canary}-slug-${publicId}`,
      `/leaks/${publicId}`,
      `/leaks/x-${publicId}`,
      `/${publicId}`,
      `/leaks/${canary}-slug-${publicId}.md`,
      `/topics/${canary}-topic`,
      `/topics/${canary}-topic/feed.xml`,
      `/by/${canary}-by`,
      `/by/${canary}-by/feed.json`,
      `/api/desk/articles/${id}`,
      `/api/desk/pictures/${picture.id}`,
      `/api/desk/pictures/${picture.id}/file/320`,
      `/desk/articles/${id}`,
      `/desk/preview/${id}`,
      `/media/${picture.id}/original.jpg`,
      ...picturePaths,
    ],
  }
}

test('nothing unpublished is on any public address, feed, sitemap or picture address', async ({ alone: newsroom }) => {
  test.setTimeout(180_000)
  const desk = await signInClient(newsroom, 'publisher')
  const section = await done(desk.post('/sections', { slug: 'leaks', name: 'Leaks', colour: '#1a6e8e', position: 1 }))

  const draft = await plant(desk, 'draft', section.id)
  const inReview = await plant(desk, 'inreview', section.id)
  await done(desk.post(`/articles/${inReview.id}/submit`, { hash: inReview.hash, note: inReview.canary }))
  const scheduled = await plant(desk, 'scheduled', section.id)
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
  await done(desk.post(`/articles/${scheduled.id}/schedule`, { hash: scheduled.hash, publishAt: inAnHour }))
  const withdrawn = await plant(desk, 'withdrawn', section.id)
  await done(desk.post(`/articles/${withdrawn.id}/publish`, { hash: withdrawn.hash }))
  // Read everywhere first, so that a cache that forgets nothing would have it.
  const before = await crawl(newsroom.baseURL, ['/', '/feed.xml', '/sitemap.xml', ...withdrawn.public])
  expect(
    before.filter(({ text }) => text.includes(withdrawn.canary)).length,
    'the crawl can see a canary',
  ).toBeGreaterThan(10)
  await done(desk.post(`/articles/${withdrawn.id}/withdraw`, { reason: 'It was wrong.' }))

  // A published article whose next version is being written.
  const edited = await plant(desk, 'edited', section.id)
  const clean = {
    ...emptyContent('en'),
    section: section.id,
    headline: 'Ferry fares rise',
    body: paragraphs('They rise.'),
  }
  const writer = await done(
    desk.post('/contributors', {
      slug: 'a-writer',
      name: 'A Writer',
      kind: 'person',
      jobTitle: '',
      bio: '',
      tag: '',
      pictureId: null,
    }),
  )
  const published = await done(desk.post('/articles', { content: { ...clean, bylines: [writer.id] } }))
  await done(desk.post(`/articles/${published.id}/publish`, { hash: published.hash }))
  const open = await done(desk.get(`/articles/${edited.id}`))
  await done(
    desk.put(`/articles/${published.id}/draft`, {
      expect: published.hash,
      content: { ...open.draft.content, slug: '' },
    }),
  )

  const hidden = [draft, inReview, scheduled, withdrawn, edited]
  const seeds = [
    '/',
    '/feed.xml',
    '/feed.atom',
    '/feed.json',
    '/sitemap.xml',
    '/robots.txt',
    '/opml.xml',
    '/llms.txt',
    '/manifest.webmanifest',
    '/offline',
    '/corrections',
    '/leaks',
    '/leaks/feed.xml',
    '/desk',
    '/api/desk/articles',
    '/api/desk/openapi.json',
    ...hidden.flatMap((planted) => planted.public),
  ]
  const fetched = await crawl(newsroom.baseURL, seeds)
  expect(fetched.some(({ text }) => text.includes('Ferry fares rise'))).toBe(true)
  // The address of a withdrawn article was public and still answers, with the reason.
  const withdrawnPath = `/leaks/${withdrawn.canary}-slug-${withdrawn.publicId}`
  for (const { state, canary } of hidden) {
    const leaks = fetched.filter(({ address, text }) =>
      // What was asked for may be said back; it tells nothing the asker did not know.
      text.replaceAll(address, '').replaceAll(withdrawnPath, '').includes(canary),
    )
    expect(
      leaks.map(({ address, status }) => `${status} ${address}`),
      `${state} leaks`,
    ).toEqual([])
  }

  const answers = new Map(fetched.map(({ address, status }) => [address, status]))
  for (const { state, pictureId } of hidden) {
    expect(answers.get(`/media/${pictureId}/320.jpg`), `picture of ${state}`).toBe(404)
  }
  expect(answers.get(withdrawnPath)).toBe(410)
  expect(answers.get(`/leaks/${draft.publicId}`)).toBe(404)
})
