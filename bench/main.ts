/** `npm run bench`: every performance figure in README, from one run on this machine, on 127.0.0.1 only. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { seedTrial } from '#db/seed/seed-trial.ts'
import { trialRows } from '#db/seed/trial-rows.ts'
import { buildIfNeeded } from '../bin/build.ts'
import { benchCached } from './cached.ts'
import { benchGrowth } from './growth.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchPollStorm } from './poll-storm.ts'
import { machine, markdown, type Report } from './report.ts'
import { memoryOf, startServer } from './server.ts'
import { benchStaleness } from './staleness.ts'
import { benchWeight } from './weight.ts'

const PARTS = ['cached', 'cores', 'growth', 'start', 'staleness', 'lighthouse'] as const
type Part = (typeof PARTS)[number]

const USAGE = `npm run bench -- [PART…] [--quick] [--articles 1000,100000,1000000] [--data FOLDER] [--json] [--port 4470]

  PART        any of ${PARTS.join(', ')}; all of them unless some are named
  --quick     one size, short runs, a hundred changes: about a minute
  --articles  sizes of the archive, ascending
  --data      a folder to keep trial newsrooms in: a million articles are made once and take 30 GB
  --json      the figures as one JSON object after the tables
  --port      the first of the ports it uses on 127.0.0.1
`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    articles: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    port: { type: 'string', default: '4470' },
    help: { type: 'boolean', default: false },
  },
})

if (options.help) process.stdout.write(USAGE)
else await bench()

async function bench(): Promise<void> {
  const sizes = (options.articles ?? (options.quick ? '1000' : '1000,10000,100000')).split(',').map(Number)
  if (sizes.some((size) => !Number.isInteger(size) || size < 100))
    throw new Error(`--articles: at least 100 each.\n${USAGE}`)
  const strange = positionals.filter((name) => !PARTS.some((part) => part === name))
  if (strange.length > 0) throw new Error(`There is no part ${strange.join(', ')}.\n${USAGE}`)
  const wants = (part: Part): boolean => positionals.length === 0 || positionals.includes(part)
  const port = Number(options.port)
  const scale = options.quick
    ? { seconds: 1, rounds: 20, changes: 100, starts: 1 }
    : { seconds: 4, rounds: 60, changes: 1_000, starts: 3 }
  await buildIfNeeded()

  const scratch = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  /** The folder of a trial newsroom of this many articles, filled. */
  const newsroom = async (articles: number): Promise<string> => {
    const folder = options.data ? resolve(options.data, String(articles)) : join(scratch, String(articles))
    mkdirSync(folder, { recursive: true })
    say(`${articles} articles: seeding`)
    const seconds = await seeded(join(folder, 'dateline.db'), articles)
    if (seconds > 1) report.seeding.push({ articles, seconds })
    return folder
  }
  const report: Omit<Report, 'machine'> = {
    cached: [],
    everyCore: null,
    growth: [],
    seeding: [],
    coldStart: [],
    memory: { idle: Number.NaN, underLoad: Number.NaN },
    weight: [],
    pollStorm: null,
    staleness: [],
    lighthouse: [],
  }
  const least = Math.min(...sizes)
  const article = trialRows(0, new Date()).shown
  const pages = { article: article.path, front: '/', section: `/${article.sectionId}`, feed: '/feed.xml' }
  const given = { pages, nginxPort: port + 1, seconds: scale.seconds, folder: scratch }

  if (wants('cached')) {
    const server = await startServer(await newsroom(least), port)
    say('pages from memory, and nginx beside them')
    report.memory.idle = memoryOf(server.pid)
    report.cached = await benchCached({ ...given, server })
    report.memory.underLoad = memoryOf(server.pid)
    report.weight = await benchWeight(server.url, article.path)
    report.pollStorm = await benchPollStorm(server.url)
    await server.stop()
  }
  if (wants('cores')) {
    const workers = availableParallelism()
    const server = await startServer(await newsroom(least), port, { workers })
    say(`pages from memory, ${workers} processes, and as many of nginx`)
    const rows = await benchCached({ ...given, server, workers })
    report.everyCore = { workers, rows, memory: memoryOf(server.pid) }
    await server.stop()
  }
  if (wants('growth')) {
    for (const articles of sizes.sort((a, b) => a - b)) {
      const folder = await newsroom(articles)
      const server = await startServer(folder, port)
      say(`${articles} articles: pages on a miss, publishing`)
      const file = join(folder, 'dateline.db')
      report.growth.push(...(await benchGrowth({ url: server.url, file, articles, rounds: scale.rounds })))
      await server.stop()
    }
  }
  if (wants('start') || wants('lighthouse')) {
    const folder = join(scratch, 'demo')
    mkdirSync(folder)
    say('the demo paper')
    await (await startServer(folder, port, { demo: true })).stop()
    for (let i = 0; wants('start') && i < scale.starts; i++) {
      const server = await startServer(folder, port)
      report.coldStart.push(server.coldStart)
      await server.stop()
    }
    if (wants('lighthouse')) {
      say('Lighthouse')
      const server = await startServer(folder, port)
      const rows = await benchLighthouse(server.url, join(folder, 'dateline.db'), port + 4)
      if (rows === null) say('There is no Chromium here: Lighthouse was left out. CHROMIUM_PATH names one.')
      report.lighthouse = rows ?? []
      await server.stop()
    }
  }
  if (wants('staleness')) {
    const dataDir = await newsroom(least)
    say(`${scale.changes} changes under load, twice`)
    const ports: [number, number] = [port + 2, port + 3]
    report.staleness = await benchStaleness({ dataDir, ports, changes: scale.changes, folder: scratch })
  }
  const whole: Report = { machine: machine(new Date(), report.cached), ...report }
  process.stdout.write(markdown(whole))
  if (options.json) process.stdout.write(`${JSON.stringify(whole)}\n`)
  if (whole.staleness.some((row) => row.stale > 0)) process.exitCode = 1
}

/** Fills the archive up to `articles`; returns the seconds it took. */
async function seeded(file: string, articles: number): Promise<number> {
  const began = performance.now()
  await migrate(file, { now: new Date() })
  const database = await openDatabase(file)
  await seedTrial(database, { articles, now: new Date() })
  await database.close()
  return (performance.now() - began) / 1_000
}

function say(what: string): void {
  process.stderr.write(`… ${what}\n`)
}
