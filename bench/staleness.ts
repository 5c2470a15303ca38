/** Publishes, updates and withdrawals under load: does any reader, anywhere, get what is no longer so? */
import { trialArticle } from '#db/seed/trial-articles.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { ask } from './ask.ts'
import type { Done, Order } from './inside.ts'
import { load } from './load.ts'
import { type RunningServer, startServer } from './server.ts'

export type StalenessRow = {
  readers: string
  changes: number
  checks: number
  stale: number
  perSecond: number
  examples: string[]
}

type Options = { dataDir: string; ports: [number, number]; changes: number; folder: string }

/**
 * One process publishes and serves; a second serves from the same file. After each change, as soon as the desk was
 * told that it is done, readers of both ask for the article, its section, the front and the feed, while other readers
 * keep all of them busy.
 */
export async function benchStaleness({ dataDir, ports, changes, folder }: Options): Promise<StalenessRow[]> {
  const desk = await startServer(dataDir, ports[0], { script: 'bench/inside.ts' })
  const second = await startServer(dataDir, ports[1])
  try {
    const rows: StalenessRow[] = []
    for (const [readers, server] of [
      ['in the process that publishes', desk],
      ['in a second process on the same file', second],
    ] as const) {
      rows.push(await checkAll(readers, { desk, server, changes, folder }))
    }
    return rows
  } finally {
    await second.stop()
    await desk.stop()
  }
}

/** Milliseconds after which a slow machine has shown enough; the report says how many changes it came to. */
const PATIENCE = 300_000

type Check = { desk: RunningServer; server: RunningServer; changes: number; folder: string }

async function checkAll(readers: string, { desk, server, changes, folder }: Check): Promise<StalenessRow> {
  const base = trialArticle(0).content
  const section = `/${base.section}`
  const lists = [section, '/', '/feed.xml', `${section}/feed.json`]
  const row: StalenessRow = { readers, changes: 0, checks: 0, stale: 0, perSecond: 0, examples: [] }
  let isOver = false
  const pressure = keepBusy([...lists, '/sitemap.xml'], server.url, folder, () => isOver)

  let id = ''
  let path = ''
  const began = performance.now()
  for (let i = 0; i < changes && performance.now() - began < PATIENCE; i++) {
    row.changes++
    // Two of three changes put new words before readers; the third takes them away, and the next brings them back.
    const isWithdrawal = i % 3 === 2
    const headline = `Change ${i} of ${changes} at ${server.pid}`
    const content: ArticleContent = { ...base, headline, slug: 'the-changing-story' }
    const done = await order(desk, isWithdrawal ? { does: 'withdraw', id } : { does: 'publish', id, content })
    if (!isWithdrawal) ({ id, path } = done)

    const list = lists[i % lists.length]!
    const [page, listed] = await Promise.all([ask(server.url + path), ask(server.url + list)])
    const said = [page.body.toString(), listed.body.toString()]
    const isRight = isWithdrawal
      ? [
          page.status === 410 && !said[0]!.includes(`Change ${i - 1} of`),
          !said[1]!.includes(` of ${changes} at ${server.pid}`),
        ]
      : [page.status === 200 && said[0]!.includes(headline), said[1]!.includes(headline)]
    row.checks += 2
    for (const [index, right] of isRight.entries()) {
      if (right) continue
      row.stale++
      if (row.examples.length < 5)
        row.examples.push(`${isWithdrawal ? 'withdrawal' : 'publication'} ${i}: ${index === 0 ? path : list}`)
    }
  }
  row.perSecond = row.changes / ((performance.now() - began) / 1_000)
  isOver = true
  await pressure
  return row
}

/** Readers who never stop asking until it is over. */
async function keepBusy(paths: string[], url: string, folder: string, isOver: () => boolean): Promise<void> {
  for (let i = 0; !isOver(); i++) {
    await load(
      { url: url + paths[i % paths.length]!, headers: { 'accept-encoding': 'gzip' }, seconds: 1, connections: 8 },
      folder,
    )
  }
}

let lastOrder = 0

/** Has the desk do one thing; returns when the desk says that it is done. */
function order({ child }: RunningServer, what: Omit<Order, 'number'>): Promise<{ id: string; path: string }> {
  const number = ++lastOrder
  return new Promise((resolve, reject) => {
    const heard = (done: Done) => {
      if (done.number !== number) return
      child.off('message', heard)
      if ('error' in done) reject(new Error(done.error))
      else resolve(done)
    }
    child.on('message', heard)
    child.send({ number, ...what } satisfies Order)
  })
}
