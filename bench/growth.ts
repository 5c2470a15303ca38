/** What a render, a list and a publication cost as the archive grows. */
import { setTimeout as sleep } from 'node:timers/promises'
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

export type GrowthRow = { articles: number; what: string; p50: number; p95: number }

type Options = { url: string; file: string; articles: number; rounds: number }

/** Times each page on a miss (nothing kept, one render) and the commands that publish, in milliseconds. */
export async function benchGrowth({ url, file, articles, rounds }: Options): Promise<GrowthRow[]> {
  const database = await openDatabase(file)
  const now = new Date()
  const middle = trialArticle(Math.floor(articles / 2))
  const section = middle.content.section
  const month = monthOf(middle.publishedAt)
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
    rows.push({ articles, what, p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
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
    // The first search starts the thread that looks through the index.
    await missed(`${url}/search?q=first`)
    for (const [what, searches] of searchesOf(month)) {
      const times: number[] = []
      for (const search of searches) {
        // Two searches do not follow each other at once: between them the server rests as long as the first took.
        await sleep(100)
        times.push(await missed(`${url}/search?${new URLSearchParams(search)}`))
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

/** Words of nearly every trial article, of many, and of none. */
const EVERYWHERE = ['the', 'after', 'school', 'harbour', 'public', 'opens', 'council', 'every', 'storm', 'crowded']
const SOMEWHERE = ['Lindqvist', 'Adeyo', 'Belmar', 'Norrby', 'Tessaly', 'Ilse', 'Petra', 'Kofi', 'Anders', 'Noor']
const NOWHERE = ['zephyr', 'quasar', 'obelisk', 'marzipan', 'velvet', 'yodel', 'krypton', 'igloo', 'walnut', 'oboe']

/** What readers look for, each search once: answers are kept. `month` lies in the middle of the archive. */
function searchesOf(month: string): [string, Record<string, string>[]][] {
  const [first, last] = [`${month}-01`, `${month}-28`]
  const inPairs = EVERYWHERE.map((word, i) => [word, EVERYWHERE[(i + 3) % EVERYWHERE.length]!] as const)
  return [
    ['search, words of nearly every article', EVERYWHERE.map((q) => ({ q }))],
    ['search, words of some articles', SOMEWHERE.map((q) => ({ q }))],
    ['search, words of no article', NOWHERE.map((q) => ({ q }))],
    ['search, two words', inPairs.map(([one, other]) => ({ q: `${one} ${other}` }))],
    ['search, the best match first', EVERYWHERE.map((q) => ({ q, sort: 'relevance' }))],
    ['search, one word without another', inPairs.map(([one, other]) => ({ q: `${one} -${other}` }))],
    ['search, words in this order', inPairs.map(([one, other]) => ({ q: `"${one} ${other}"` }))],
    ['search, in a month of long ago', EVERYWHERE.map((q) => ({ q, from: first, to: last }))],
    ['search, in a section', EVERYWHERE.map((q) => ({ q, section: 'trial-science' }))],
  ]
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
