/** The figures as tables that README can hold. */
import { cpus, totalmem } from 'node:os'
import type { CachedRow } from './cached.ts'
import type { GrowthRow } from './growth.ts'
import type { StalenessRow } from './staleness.ts'
import type { WeightRow } from './weight.ts'

export type Report = {
  machine: { cpu: string; cores: number; memory: number; node: string; at: string; loadTool: string; nginx: boolean }
  cached: CachedRow[]
  growth: GrowthRow[]
  seeding: { articles: number; seconds: number }[]
  coldStart: number[]
  memory: { idle: number; underLoad: number }
  weight: WeightRow[]
  staleness: StalenessRow[]
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

export function markdown(report: Report): string {
  const { machine: on, memory } = report
  return [
    `# Dateline, measured ${on.at}`,
    `${on.cores} × ${on.cpu}, ${gigabytes(on.memory)}, Node ${on.node}. One core serves, another asks (${on.loadTool}, 32 connections).`,
    '## From memory',
    on.nginx
      ? 'nginx serves the same bytes as static files, one worker, on the same core.'
      : 'nginx is not installed here.',
    table(
      ['page', 'asked', 'bytes', 'requests/s', 'p50 ms', 'p99 ms', 'bad', 'nginx/s', 'of nginx'],
      report.cached.map((row) => [
        row.page,
        row.asked,
        whole(row.bytes),
        whole(row.dateline.perSecond),
        fine(row.dateline.p50),
        fine(row.dateline.p99),
        whole(row.dateline.bad),
        row.nginx ? whole(row.nginx.perSecond) : '–',
        row.ratio === null ? '–' : `${Math.round(row.ratio * 100)} %`,
      ]),
    ),
    '## On a miss, as the archive grows (milliseconds, p50 / p99)',
    growthTable(report.growth),
    `Seeding: ${report.seeding.map(({ articles, seconds }) => `${whole(articles)} in ${seconds.toFixed(0)} s`).join(', ')}.`,
    '## Start and memory',
    `From the start of the process to the first 200: ${report.coldStart.map((time) => `${whole(time)} ms`).join(', ')}.`,
    `Resident: ${megabytes(memory.idle)} idle, ${megabytes(memory.underLoad)} after the load above.`,
    '## What an article weighs',
    table(
      ['kind', 'files', 'bytes', 'brotli'],
      report.weight.map((row) => [row.kind, whole(row.files), whole(row.bytes), whole(row.brotli)]),
    ),
    '## Stale answers',
    table(
      ['readers', 'changes', 'checks', 'stale', 'changes/s'],
      report.staleness.map((row) => [
        row.readers,
        whole(row.changes),
        whole(row.checks),
        whole(row.stale),
        row.perSecond.toFixed(1),
      ]),
    ),
    ...report.staleness.flatMap((row) => row.examples.map((example) => `- stale ${row.readers}: ${example}`)),
    '',
  ].join('\n\n')
}

function growthTable(rows: readonly GrowthRow[]): string {
  const sizes = [...new Set(rows.map((row) => row.articles))]
  const whats = [...new Set(rows.map((row) => row.what))]
  const cell = (what: string, articles: number): string => {
    const row = rows.find((each) => each.what === what && each.articles === articles)
    return row ? `${row.p50.toFixed(1)} / ${row.p99.toFixed(1)}` : '–'
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
const megabytes = (bytes: number): string => `${whole(bytes / 1_048_576)} MB`
const gigabytes = (bytes: number): string => `${whole(bytes / 1_073_741_824)} GB`
