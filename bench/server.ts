/** Dateline as a reader of it would find it: its own process, pinned to one core, on a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export const ROOT = resolve(import.meta.dirname, '..')
/** The core that serves, and the core that asks. */
export const SERVING = 0
export const ASKING = 1
/** Milliseconds a server may take to answer the first time. */
const PATIENCE = 180_000

export type RunningServer = {
  url: string
  pid: number
  /** Milliseconds from the start of the process to the first 200. */
  coldStart: number
  child: ChildProcess
  stop: () => Promise<void>
}

type Options = {
  /** The product, unless told otherwise. */
  script?: string
  /** Processes that answer; more than one are on all cores. */
  workers?: number
  /** Whether an empty newsroom begins with the demo paper. */
  demo?: boolean
}

/** Starts a newsroom on `dataDir` and waits for its first page. */
export async function startServer(
  dataDir: string,
  port: number,
  { script = 'bin/start.ts', workers = 1, demo = false }: Options = {},
): Promise<RunningServer> {
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: url,
    DATA_DIR: dataDir,
    DATABASE_URL: join(dataDir, 'dateline.db'),
    DEMO: demo ? 'on' : 'off',
    WORKERS: String(workers),
    TRUSTED_PROXIES: '127.0.0.1',
    NODE_ENV: 'production' as const,
  }
  const began = performance.now()
  const bare = [process.execPath, join(ROOT, script)]
  const [command, ...parameters] = workers === 1 ? pinned(SERVING, bare) : bare
  const child = watched(
    spawn(command!, parameters, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    }),
  )
  let complaint = ''
  child.stderr?.on('data', (words: Buffer) => {
    complaint = (complaint + words).slice(-2_000)
  })
  while ((await statusOf(url)) !== 200) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}: ${complaint}`)
    if (performance.now() - began > PATIENCE) throw new Error(`The server did not answer in time: ${complaint}`)
    await sleep(5)
  }
  return { url, pid: child.pid!, coldStart: performance.now() - began, child, stop: () => stop(child) }
}

async function statusOf(url: string): Promise<number> {
  try {
    const answer = await fetch(`${url}/`)
    await answer.arrayBuffer()
    return answer.status
  } catch {
    return 0
  }
}

/** Every process this bench started: when it is interrupted, none of them stays behind. */
const started = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Remembers `child` until it ends. */
export function watched(child: ChildProcess): ChildProcess {
  started.add(child)
  child.once('exit', () => started.delete(child))
  return child
}

/** Ends a process that this bench started. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((done) => child.once('exit', done))
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 12_000)
  await ended
  clearTimeout(timer)
}

const CAN_PIN = availableParallelism() > 1 && existsSync('/usr/bin/taskset')

/** `command` on one core, where the machine can do that. */
export function pinned(core: number, command: string[]): string[] {
  return CAN_PIN ? ['taskset', '-c', String(core), ...command] : command
}

/** Resident memory of a process and of those it started, in bytes; NaN where the machine does not say. */
export function memoryOf(pid: number): number {
  const read = (one: number) => /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1]
  return sumOf(pid, (one) => Number(read(one)) * 1024)
}

/** Seconds of a core that a process and those it started have used; NaN where the machine does not say. */
export function cpuOf(pid: number): number {
  return sumOf(pid, (one) => {
    const stat = readFileSync(`/proc/${one}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  })
}

function sumOf(pid: number, measure: (pid: number) => number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    const others = children === '' ? [] : children.split(' ').map(Number)
    return others.reduce((sum, child) => sum + sumOf(child, measure), measure(pid))
  } catch {
    return Number.NaN
  }
}
