/**
 * The process: configuration, database, ticker, Next, front, in this order; and the same in reverse when it is told to
 * stop. Everything that can be wrong is said before the first request is accepted. With `WORKERS` above 1 this process
 * keeps the database and the ticker, and Next and the front are in processes of their own.
 */
import cluster from 'node:cluster'
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { type Database, openDatabase, useDatabase } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { keepEditionShape } from '#server/articles/edition/keep-edition-shape.ts'
import { startTicker } from '#server/articles/ticker.ts'
import { type Config, readConfig, setConfig } from '#server/config.ts'
import { settleAll } from '#server/drafts/settle-draft.ts'
import { keepFeedAuthority } from '#server/lists/keep-feed-authority.ts'
import { keepFixedFacts } from '#server/lists/keep-fixed-facts.ts'
import { openLog } from '#server/log.ts'
import { sweepMedia } from '#server/media/sweep-media.ts'
import { oneTimeAdminLink } from '#server/people/bootstrap.ts'
import { mustBeFree } from '#server/port.ts'
import { seedIfAsked } from '#server/seed-if-asked.ts'
import { startShareTicker } from '#server/share/share-ticker.ts'
import { endSaying, saySoWhenServing, startWorkers, whenToldToStop } from '#server/workers.ts'

const ROOT = resolve(import.meta.dirname, '..')
/** Milliseconds between the ticker's looks at what is due. */
const TICK = 1_000

const log = openLog()
process.stdout.on('error', () => undefined)
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'uncaught exception')
  process.exit(1)
})
// A promise nobody waited for is a fault to mend, and no reason to turn readers away.
process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))

try {
  await main(await settled(readConfig()))
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  if (cluster.isWorker) endSaying(message)
  else giveUp(message, error)
}

function giveUp(message: string, error: unknown): void {
  process.stderr.write(`Dateline did not start.\n${message}\n`)
  log.fatal({ err: error }, 'did not start')
  process.exit(1)
}

async function main(config: Config): Promise<void> {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  setConfig(config)
  // Next and the pages look for files of the project; what the operator named was resolved before.
  process.chdir(ROOT)
  if (cluster.isWorker) await work(config)
  else if (config.workers > 1) await lead(config)
  else await doBoth(config)
}

/** One process that does everything. */
async function doBoth(config: Config): Promise<void> {
  const database = await prepare(config)
  const stopTickers = startTickers(database, config)
  const { drain, close } = await serving(database, config)
  greet(config, await oneTimeAdminLink(database, config.siteUrl, new Date()))
  stopInOrder([drain, stopTickers, close, database.close])
}

/** What must be done once, by the process that starts the workers and answers nobody itself. */
async function lead(config: Config): Promise<void> {
  const database = await prepare(config)
  const stopTickers = startTickers(database, config)
  // Workers share the port with whoever else asks to share it; that nobody has it yet is found out here.
  await mustBeFree(config)
  // The port was chosen and the secret made here: every worker has to have the same ones.
  const { siteUrl, dataDir, databaseUrl } = config
  const env = { PORT: String(config.port), SITE_URL: siteUrl, DATA_DIR: dataDir, DATABASE_URL: databaseUrl }
  const workers = startWorkers(config.workers, { env, log })
  stopInOrder([workers.stop, stopTickers, database.close])
  await workers.ready
  greet(config, await oneTimeAdminLink(database, config.siteUrl, new Date()))
}

/** One of several that answer. */
async function work(config: Config): Promise<void> {
  const database = await openDatabase(config.databaseUrl)
  // biome-ignore lint/correctness/useHookAtTopLevel: not a hook of React; this process uses this database
  useDatabase(database)
  const { drain, close } = await serving(database, config)
  stopInOrder([drain, close, database.close])
  saySoWhenServing()
}

/** The database, at this code's schema, with what has to be in it before the first answer. */
async function prepare(config: Config): Promise<Database> {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const migrated = await migrate(config.databaseUrl, { backupDir: join(config.dataDir, 'backups'), now: new Date() })
  if (migrated.applied.length > 0) log.info(migrated, 'migrated')
  const database = await openDatabase(config.databaseUrl)
  // biome-ignore lint/correctness/useHookAtTopLevel: not a hook of React; this process uses this database
  useDatabase(database)

  const rebuilt = await keepEditionShape(database, new Date())
  if (rebuilt) log.info({ articles: rebuilt }, 'made the edition anew after an upgrade')

  const { demo, dataDir } = config
  const seeded = await seedIfAsked(database, { demo, dataDir, now: new Date(), report: sayProgress })
  if (seeded) log.info('seeded the demo paper')
  await keepFixedFacts(database, { fixed: config.fixedFacts, now: new Date() })
  await keepFeedAuthority(database, { siteUrl: config.siteUrl, now: new Date() })
  const swept = await sweepMedia(database, { dataDir: config.dataDir, now: new Date() })
  if (swept > 0) log.info({ swept }, 'removed what a crash left in the media folder')
  await settleAll(database)
  return database
}

/** What is done by the clock: publishing what is due, and pictures for shared links. Returns how to stop. */
function startTickers(database: Database, { dataDir }: Config): () => Promise<void> {
  const options = { every: TICK, now: () => new Date(), log }
  const stops = [startTicker(database, options), startShareTicker(database, { ...options, dataDir })]
  return async () => {
    for (const stop of stops) await stop()
  }
}

/** Starts to answer. Loaded by whoever does: the process that only leads needs none of it. */
async function serving(database: Database, config: Config) {
  const { serve } = await import('#server/serve.ts')
  return serve(database, config, { root: ROOT, log })
}

/** When told to stop: each of `steps` after the one before, once. */
function stopInOrder(steps: (() => Promise<unknown>)[]): void {
  let isStopping = false
  const stop = async (signal: string): Promise<void> => {
    if (isStopping) return
    isStopping = true
    log.info({ signal }, 'stopping')
    for (const step of steps) await step()
    log.info('stopped')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal))
  whenToldToStop(() => void stop('the first process'))
}

/** Port 0 means any free one; it has to be known before the first link is made. */
async function settled(config: Config): Promise<Config> {
  if (config.port !== 0) return config
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, config.host, done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return { ...config, port, siteUrl: config.siteUrl.replace(/:0$/, `:${port}`) }
}

/** Seeding takes up to a minute; a console sees each step, a log file where it is. */
function sayProgress(what: string, done: number, total: number): void {
  if (!process.stdout.isTTY) {
    if (done === 1) process.stdout.write(`Making the demo paper: ${what}\n`)
    return
  }
  process.stdout.write(`\rMaking the demo paper: ${what} ${done} of ${total}${done === total ? '\n' : '   '}`)
}

/** For people, in plain words; the log says the same for programs, without the link. */
function greet({ siteUrl }: Config, adminLink: string | null): void {
  const lines = ['', 'Dateline is running.', `  Site  ${siteUrl}/`, `  Desk  ${siteUrl}/desk`]
  if (adminLink) lines.push('', 'Nobody can sign in yet. The first administrator joins here, once:', `  ${adminLink}`)
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
