/** What a render, a list and a publication cost as the archive grows. */
import { openDatabase } from '#db/client.ts'
import { listArticles } from '#db/desk/articles.ts'
import { trialArticle } from '#db/seed/trial-articles.ts'
import { trialRows } from '#db/seed/trial-rows.ts'
import { monthOf } from '#domain/feed/month.ts'
import { tag } from '#domain/front/tags.ts'
import { createArticle } from '#server/articles/create-article.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { recordChanges } from '#server/changes.ts'
import { ask, quantile } from './ask.ts'
import { aPublisher } from './person.ts'

export type Timing = { p50: number; p99: number }
export type GrowthRow = { articles: number; what: string } & Timing

type Options = { url: string; file: string; articles: number; rounds: number }

/** Times each page on a miss (nothing kept, one render) and the commands that publish, in milliseconds. */
export async function benchGrowth({ url, file, articles, rounds }: Options): Promise<GrowthRow[]> {
  const database = await openDatabase(file)
  const now = new Date()
  const middle = trialArticle(Math.floor(articles / 2))
  const section = middle.content.section
  const month = monthOf(middle.publishedAt)
  /** A word that stands nowhere in a trial, which is looked for in all of it. */
  const rare = 'zephyr'
  const lists: [string, string][] = [
    ['front', '/'],
    ['section', `/${section}`],
    [
      'section, from the middle of the archive',
      `/${section}?before=${middle.publishedAt.getTime()}-${middle.publicId}`,
    ],
    ['topic', `/topics/${middle.content.topics[0]}`],
    ['contributor', `/by/${middle.content.bylines[0]}`],
    ['archive', '/archive'],
    ['archive, a month', `/archive/${month.slice(0, 4)}/${month.slice(5)}`],
    ['search, a word of every third article', '/search?q=harbour'],
    ['search, two words', `/search?q=${encodeURIComponent('crowded orchestra')}`],
    ['search, a word of no article', `/search?q=${rare}`],
    ['feed', '/feed.xml'],
    ['sitemap index', '/sitemap.xml'],
    ['news sitemap', '/sitemaps/news.xml'],
  ]
  const outdated = [
    tag.latest,
    tag.site,
    tag.section(section),
    tag.month(month),
    ...middle.content.topics.map(tag.topic),
    ...middle.content.bylines.map(tag.contributor),
  ]
  const rows: GrowthRow[] = []
  const add = (what: string, times: number[]) =>
    rows.push({ articles, what, p50: quantile(times, 0.5), p99: quantile(times, 0.99) })
  try {
    // Articles spread over the whole archive, none of them asked for before.
    const some = Array.from(
      { length: rounds },
      (_, i) => trialRows(Math.floor((i * articles) / rounds), now).shown.path,
    )
    await ask(`${url}${trialRows(articles - 1, now).shown.path}`)
    add('article', await timesOf(some.map((path) => () => missed(`${url}${path}`))))
    for (const [what, path] of lists) {
      const times: number[] = []
      await ask(url + path)
      for (let i = 0; i < Math.ceil(rounds / 2); i++) {
        await database.transact((tx) => recordChanges(tx, outdated, now))
        times.push(await missed(url + path))
      }
      add(what, times)
    }
    const desk = Array.from({ length: rounds }, () => async () => {
      const began = performance.now()
      await listArticles(database.db, { status: 'published', section, limit: 50 })
      return performance.now() - began
    })
    add('list at the desk (the query)', await timesOf(desk))
    const by = await aPublisher(database)
    const publish = Array.from({ length: rounds }, (_, i) => async () => {
      const { id, hash } = await createArticle(database, by, { content: trialArticle(-2 - i).content, now })
      const began = performance.now()
      await publishArticle(database, by, { id, hash, now })
      return performance.now() - began
    })
    add('publish (the command)', await timesOf(publish))
  } finally {
    await database.close()
  }
  return rows
}

async function timesOf(steps: (() => Promise<number>)[]): Promise<number[]> {
  const times: number[] = []
  for (const step of steps) times.push(await step())
  return times
}

let asked = 0

async function missed(url: string): Promise<number> {
  // Searches are counted by client: each comes from another one, as the bench's proxy says.
  asked++
  const from = `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`
  const { status, milliseconds } = await ask(url, { 'accept-encoding': 'br', 'x-forwarded-for': from })
  if (status !== 200) throw new Error(`${url} answered ${status}.`)
  return milliseconds
}
