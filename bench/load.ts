/** Load from another core: wrk where it is installed, autocannon otherwise. */
import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ASKING, pinned } from './server.ts'

const run = promisify(execFile)

export type Load = { url: string; headers?: Record<string, string>; seconds: number; connections?: number }
/** `p50` and `p99` in milliseconds. `bad` counts answers that were neither 2xx nor 304. */
export type LoadResult = { perSecond: number; p50: number; p99: number; bad: number; tool: 'wrk' | 'autocannon' }

let hasWrk: boolean | undefined

/** Asks for one address as fast as the answers come, over kept connections. */
export async function load(
  { url, headers = {}, seconds, connections = 32 }: Load,
  folder: string,
): Promise<LoadResult> {
  hasWrk ??= await run('wrk', ['-v']).then(
    () => true,
    // It prints its version and ends with 1.
    (error: { code?: unknown }) => error.code !== 'ENOENT',
  )
  return hasWrk
    ? withWrk({ url, headers, seconds, connections }, folder)
    : withAutocannon({ url, headers, seconds, connections })
}

type Whole = Required<Load>

const SCRIPT = `done = function(summary, latency)
  io.write(string.format("RESULT %d %d %f %f %d\\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), summary.errors.status))
end
`

async function withWrk({ url, headers, seconds, connections }: Whole, folder: string): Promise<LoadResult> {
  const script = join(folder, 'done.lua')
  writeFileSync(script, SCRIPT)
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const [command, ...parameters] = pinned(ASKING, [
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '-s',
    script,
    ...named,
    url,
  ])
  const { stdout } = await run(command!, parameters)
  const [, requests, duration, p50, p99, bad] = /RESULT (\S+) (\S+) (\S+) (\S+) (\S+)/.exec(stdout) ?? []
  return {
    perSecond: Number(requests) / (Number(duration) / 1e6),
    p50: Number(p50) / 1e3,
    p99: Number(p99) / 1e3,
    bad: Number(bad),
    tool: 'wrk',
  }
}

async function withAutocannon({ url, headers, seconds, connections }: Whole): Promise<LoadResult> {
  const named = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const program = fileURLToPath(import.meta.resolve('autocannon'))
  const [command, ...parameters] = pinned(ASKING, [
    process.execPath,
    program,
    '-j',
    '-n',
    '-c',
    String(connections),
    '-d',
    String(seconds),
    ...named,
    url,
  ])
  const { stdout } = await run(command!, parameters, { maxBuffer: 16e6 })
  const result = JSON.parse(stdout) as {
    requests: { average: number }
    latency: { p50: number; p99: number }
    non2xx: number
    statusCodeStats: Record<string, { count: number }>
  }
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    bad: result.non2xx - (result.statusCodeStats['304']?.count ?? 0),
    tool: 'autocannon',
  }
}
