#!/usr/bin/env node
/**
 * `npm test`: all that "done" means, in order: format and rules, types, dead code, migrations unchanged, unit and query
 * tests on both databases, build, journeys. Every step runs, whatever the one before said. The last line is the sum:
 * each check counts as one, each test of vitest and Playwright as itself.
 */
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { build, buildReader } from './build.ts'
import { getChromium } from './chromium.ts'

type Tally = { passed: number; failed: number }

const ROOT = resolve(import.meta.dirname, '..')
const MODULES = join(ROOT, 'node_modules')
const tool = {
  biome: '@biomejs/biome/bin/biome',
  drizzle: 'drizzle-kit/bin.cjs',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const

const reports = await mkdtemp(join(tmpdir(), 'dateline-tests-'))
const total: Tally = { passed: 0, failed: 0 }

await check('reader script', () => buildReader())
await check('format and rules', () => node(tool.biome, ['check', '.']))
await check('types', () => node(tool.tsc, []))
await check('dead code', () => node(tool.knip, []))
await check('migrations of SQLite unchanged', () => migrationsUnchanged('sqlite'))
await check('migrations of PostgreSQL unchanged', () => migrationsUnchanged('postgres'))
await step('unit and query tests', unitTests)
await check('build', () => build())
await step('journeys', journeys)

await rm(reports, { recursive: true, force: true })
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1

/** A check holds or does not: it counts as one. */
function check(name: string, work: () => Promise<void>): Promise<void> {
  return step(name, async () => {
    await work()
    return { passed: 1, failed: 0 }
  })
}

/** Runs one step and says how long it took. */
async function step(name: string, work: () => Promise<Tally>): Promise<void> {
  const began = performance.now()
  process.stdout.write(`\n── ${name}\n`)
  let tally: Tally
  try {
    tally = await work()
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`)
    tally = { passed: 0, failed: 1 }
  }
  total.passed += tally.passed
  total.failed += tally.failed
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`── ${name}: ${tally.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`)
}

/** Runs a tool of node_modules with this Node. Rejects unless it ends well. */
async function node(file: string, parameters: string[], env: Record<string, string> = {}): Promise<void> {
  const code = await endOf(file, parameters, env)
  if (code !== 0) throw new Error(`${[file, ...parameters].join(' ')} ended with ${code}.`)
}

function endOf(file: string, parameters: string[], env: Record<string, string>): Promise<number | null> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(MODULES, file), ...parameters], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    })
    child.once('error', failed)
    child.once('exit', done)
  })
}

/** Generates migrations beside a copy of ours: if the schema says more than they do, there is a new file. */
async function migrationsUnchanged(dialect: 'sqlite' | 'postgres'): Promise<void> {
  const copy = join(reports, dialect)
  await cp(join(ROOT, 'db/migrations', dialect), copy, { recursive: true })
  const before = await readdir(copy)
  const flags = {
    dialect: dialect === 'sqlite' ? 'sqlite' : 'postgresql',
    schema: './db/schema/all.ts',
    // Its own prefix makes an absolute path a wrong one.
    out: relative(ROOT, copy),
    casing: 'snake_case',
  }
  const parameters = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])
  const url = dialect === 'sqlite' ? '' : 'postgres://generate'
  await node(tool.drizzle, ['generate', ...parameters], { DATABASE_URL: url })
  const added = (await readdir(copy)).filter((name) => !before.includes(name))
  if (added.length > 0) throw new Error(`The schema has changes no migration has (${added}). Run: npm run migrations`)
}

async function unitTests(): Promise<Tally> {
  const report = join(reports, 'vitest.json')
  const parameters = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  const code = await endOf(tool.vitest, parameters, {})
  const { testResults, ...counts } = await readReport<UnitReport>(report)
  // Tests of one database stand aside in the process of the other; each is named, so that none is lost in silence.
  for (const { name, assertionResults } of testResults) {
    for (const { fullName, status } of assertionResults) {
      if (status !== 'passed' && status !== 'failed')
        process.stdout.write(`not run here: ${relative(ROOT, name)}: ${fullName}\n`)
    }
  }
  return tallyOf(counts.numPassedTests, counts.numFailedTests, code)
}

type UnitReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[]
}

async function journeys(): Promise<Tally> {
  const report = join(reports, 'playwright.json')
  const env = { CHROMIUM_PATH: getChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const code = await endOf(tool.playwright, ['test', '--reporter=list,json'], env)
  const { stats } = await readReport<{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> }>(report)
  // A journey that was skipped or only passed at a second try has not shown what it is there to show.
  return tallyOf(stats.expected, stats.unexpected + stats.flaky + stats.skipped, code)
}

/** What a runner counted; one failure more if it failed for a reason it did not count, or if it ran nothing. */
function tallyOf(passed: number, failed: number, code: number | null): Tally {
  const uncounted = (code !== 0 && failed === 0) || passed + failed === 0
  return { passed, failed: failed + (uncounted ? 1 : 0) }
}

async function readReport<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8'))
}
