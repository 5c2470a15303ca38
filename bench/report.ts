/** The figures as tables that README can hold. */
import { cpus, totalmem } from 'node:os'
import type { CachedRow } from './cached.ts'
import type { GrowthRow } from './growth.ts'
import type { LighthouseRow } from './lighthouse.ts'
import type { Storm } from './poll-storm.ts'
import type { StalenessRow } from './staleness.ts'
import type { WeightRow } from './weight.ts'

export type Report = {
  machine: { cpu: string; cores: number; memory: number; node: string; at: string; loadTool: string; nginx: boolean }
  cached: CachedRow[]
  /** The same with one process per core, and what all of them take in memory. */
  everyCore: { workers: number; rows: CachedRow[]; memory: number } | null
  growth: GrowthRow[]
  seeding: { articles: number; seconds: number }[]
  coldStart: number[]
  memory: { idle: number; underLoad: number }
  weight: WeightRow[]
  pollStorm: Storm | null
  staleness: StalenessRow[]
  lighthouse: LighthouseRow[]
}

export const machine = (at: Date, cached: readonly CachedRow[]): Report['machine'] => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: totalmem(),
  node: process.version,
  at: at.toISOString(),
  loadTool: cached[0]?.dateline.tool ?? 'none',
  nginx: cached.some((row) => row.nginx !== null),
})

/** The parts that were measured, as Markdown. */
export function markdown(report: Report): string {
  const { machine: on, memory, everyCore } = report
  const parts: string[] = [
    `# Dateline, measured ${on.at}`,
    `${on.cores} × ${on.cpu}, ${gigabytes(on.memory)}, Node ${on.node}.`,
  ]
  if (report.cached.length > 0) {
    const beside = on.nginx ? 'nginx serves the same bytes as static files' : 'nginx is not installed here'
    parts.push('## From memory, on one core', `Another core asks (${on.loadTool}, 32 connections); ${beside}.`)
    parts.push(cachedTable(report.cached))
    parts.push(`Resident: ${megabytes(memory.idle)} idle, ${megabytes(memory.underLoad)} after this load.`)
  }
  if (report.pollStorm) {
    const { asked, notModified, seconds, p50, p99 } = report.pollStorm
    parts.push(
      '## Feed readers at the full hour',
      `${asked} conditional requests over 200 connections in ${seconds.toFixed(2)} s: ${notModified} answered 304, half within ${p50.toFixed(1)} ms, 99 % within ${p99.toFixed(1)} ms.`,
    )
  }
  if (everyCore) {
    parts.push(`## From memory, one process per core (${everyCore.workers} workers, and as many of nginx)`)
    parts.push('The cores that serve also ask.', cachedTable(everyCore.rows))
    parts.push(`Resident, all processes together: ${megabytes(everyCore.memory)} after this load.`)
  }
  if (report.growth.length > 0) {
    parts.push('## On a miss, as the archive grows (milliseconds, p50 / p95)', growthTable(report.growth))
    const times = report.seeding.map(({ articles, seconds }) => `${whole(articles)} in ${seconds.toFixed(0)} s`)
    if (times.length > 0) parts.push(`Seeding: ${times.join(', ')}.`)
  }
  if (report.coldStart.length > 0) {
    const times = report.coldStart.map((time) => `${whole(time)} ms`)
    parts.push('## Start', `From the start of the process to the first 200: ${times.join(', ')}.`)
  }
  if (report.weight.length > 0) {
    parts.push('## What an article weighs')
    const cells = report.weight.map((row) => [row.kind, whole(row.files), whole(row.bytes), whole(row.brotli)])
    parts.push(table(['kind', 'files', 'bytes', 'brotli'], cells))
  }
  if (report.staleness.length > 0) {
    parts.push('## Stale answers')
    const cells = report.staleness.map((row) => [
      row.readers,
      whole(row.changes),
      whole(row.checks),
      whole(row.stale),
      row.perSecond.toFixed(1),
    ])
    parts.push(table(['readers', 'changes', 'checks', 'stale', 'changes/s'], cells))
    for (const row of report.staleness) parts.push(...row.examples.map((each) => `- stale ${row.readers}: ${each}`))
  }
  if (report.lighthouse.length > 0) parts.push('## Lighthouse, as a telephone', lighthouseTable(report.lighthouse))
  return [...parts, ''].join('\n\n')
}

function cachedTable(rows: readonly CachedRow[]): string {
  return table(
    ['page', 'asked', 'bytes', 'requests/s', 'p50 ms', 'p99 ms', 'bad', 'nginx/s', 'of nginx', 'for each core second'],
    rows.map((row) => [
      row.page,
      row.asked,
      whole(row.bytes),
      whole(row.dateline.perSecond),
      fine(row.dateline.p50),
      fine(row.dateline.p99),
      whole(row.dateline.bad),
      row.nginx ? whole(row.nginx.perSecond) : '–',
      percent(row.ratio),
      percent(row.perCore),
    ]),
  )
}

function lighthouseTable(rows: readonly LighthouseRow[]): string {
  const [first] = rows
  const names = Object.keys(first!.scores)
  return table(
    ['page', ...names, 'LCP s', 'CLS', 'TBT ms', 'what costs'],
    rows.map((row) => [
      row.page,
      ...Object.values(row.scores).map(whole),
      (row.lcp / 1_000).toFixed(2),
      row.cls.toFixed(3),
      whole(row.tbt),
      row.costs.join(', ') || '–',
    ]),
  )
}

function growthTable(rows: readonly GrowthRow[]): string {
  const sizes = [...new Set(rows.map((row) => row.articles))]
  const whats = [...new Set(rows.map((row) => row.what))]
  const cell = (what: string, articles: number): string => {
    const row = rows.find((each) => each.what === what && each.articles === articles)
    return row ? `${row.p50.toFixed(1)} / ${row.p95.toFixed(1)}` : '–'
  }
  return table(
    ['', ...sizes.map((size) => `${whole(size)} articles`)],
    whats.map((what) => [what, ...sizes.map((size) => cell(what, size))]),
  )
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-GB')
const fine = (milliseconds: number): string => milliseconds.toFixed(2)
const percent = (ratio: number | null): string =>
  ratio === null || Number.isNaN(ratio) ? '–' : `${Math.round(ratio * 100)} %`
const megabytes = (bytes: number): string => `${whole(bytes / 1_048_576)} MB`
const gigabytes = (bytes: number): string => `${whole(bytes / 1_073_741_824)} GB`
