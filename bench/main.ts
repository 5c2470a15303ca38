/** `npm run bench`: every performance figure in README, from one run on this machine, on 127.0.0.1 only. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { seedTrial } from '#db/seed/seed-trial.ts'
import { trialRows } from '#db/seed/trial-rows.ts'
import { buildIfNeeded } from '../bin/build.ts'
import { benchCached } from './cached.ts'
import { benchGrowth } from './growth.ts'
import { machine, markdown, type Report } from './report.ts'
import { memoryOf, startServer } from './server.ts'
import { benchStaleness } from './staleness.ts'
import { benchWeight } from './weight.ts'

const USAGE = `npm run bench -- [--quick] [--articles 1000,10000,100000] [--json] [--port 4470]

  --quick     one size, short runs, a hundred changes: about a minute
  --articles  sizes of the archive, ascending
  --json      the figures as one JSON object after the tables
  --port      the first of the four ports it uses on 127.0.0.1
`

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    articles: { type: 'string' },
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
  const port = Number(options.port)
  const scale = options.quick
    ? { seconds: 1, rounds: 20, changes: 100, starts: 1 }
    : { seconds: 4, rounds: 60, changes: 1_000, starts: 3 }
  await buildIfNeeded()

  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'dateline.db')
  const report: Omit<Report, 'machine'> = {
    cached: [],
    growth: [],
    seeding: [],
    coldStart: [],
    memory: { idle: Number.NaN, underLoad: Number.NaN },
    weight: [],
    staleness: [],
  }
  try {
    for (const [index, articles] of sizes.sort((a, b) => a - b).entries()) {
      say(`${articles} articles: seeding`)
      report.seeding.push({ articles, seconds: await seeded(file, articles) })
      const server = await startServer(folder, port)
      try {
        if (index === 0) {
          report.memory.idle = memoryOf(server.pid)
          const article = trialRows(0, new Date()).shown
          const pages = { article: article.path, front: '/', section: `/${article.sectionId}`, feed: '/feed.xml' }
          say('pages from memory, and nginx beside them')
          report.cached = await benchCached({
            url: server.url,
            pages,
            nginxPort: port + 1,
            seconds: scale.seconds,
            folder,
          })
          report.memory.underLoad = memoryOf(server.pid)
          report.weight = await benchWeight(server.url, article.path)
        }
        say('pages on a miss, publishing')
        report.growth.push(...(await benchGrowth({ url: server.url, file, articles, rounds: scale.rounds })))
      } finally {
        await server.stop()
      }
    }
    say('cold starts')
    for (let i = 0; i < scale.starts; i++) {
      const server = await startServer(folder, port)
      report.coldStart.push(server.coldStart)
      await server.stop()
    }
    say(`${scale.changes} changes under load, twice`)
    report.staleness = await benchStaleness({
      dataDir: folder,
      ports: [port + 2, port + 3],
      changes: scale.changes,
      folder,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
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
