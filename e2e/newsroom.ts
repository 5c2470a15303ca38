/** The built product, started as its user starts it: a process of its own, a folder of its own, a free port. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const ROOT = resolve(import.meta.dirname, '..')
/** Milliseconds in which a start has to be ready to serve. */
const START = 120_000

export type Newsroom = {
  baseURL: string
  dataDir: string
  /** The process that was started last. */
  pid: () => number
  /** How it ended, once it has. */
  ended: () => Promise<number | NodeJS.Signals | null>
  /** Everything the process printed since its last start. */
  output: () => string
  /** The link with which the first administrator joins, as the process printed it. */
  adminLink: () => string
  /** Stops it as an operator would and starts it again on the same folder, with `settings` in its environment. */
  restart: (settings?: Record<string, string>) => Promise<void>
  /** Pulls the plug, waits for `whileDown`, and starts it again on the same folder. */
  kill9: (whileDown?: () => Promise<unknown>) => Promise<void>
  /** Runs `dateline …` on the same folder while the server runs, with `input` to read. Returns what it printed; throws if it failed. */
  dateline: (parameters: string[], input?: string) => Promise<string>
  /** Stops it and removes its folder. */
  end: () => Promise<void>
}

/** Starts a newsroom; with the demo paper if `demo`, else empty. `workers`: processes that answer. */
export async function openNewsroom({ demo, workers = 1 }: { demo: boolean; workers?: number }): Promise<Newsroom> {
  const dataDir = await mkdtemp(join(tmpdir(), 'dateline-e2e-'))
  const port = await freePort()
  const baseURL = `http://localhost:${port}`
  const env = {
    ...withoutOurs(process.env),
    PORT: String(port),
    DATA_DIR: dataDir,
    DEMO: demo ? 'on' : 'off',
    WORKERS: String(workers),
  }
  let child: ChildProcess
  let ended: Promise<number | NodeJS.Signals | null>
  let printed = ''

  async function start(): Promise<void> {
    printed = ''
    child = spawn(process.execPath, ['bin/start.ts'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk))
    ended = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)))
    const giveUp = performance.now() + START
    for (;;) {
      if (child.exitCode !== null) throw new Error(`The newsroom ended with ${child.exitCode}:\n${printed}`)
      if (await isReady(baseURL)) return
      if (performance.now() > giveUp) throw new Error(`The newsroom was not ready in ${START} ms:\n${printed}`)
      await sleep(50)
    }
  }

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await ended
  }

  try {
    await start()
  } catch (error) {
    await stop('SIGKILL')
    throw error
  }
  return {
    baseURL,
    dataDir,
    pid: () => child.pid!,
    ended: () => ended,
    output: () => printed,
    adminLink() {
      const link = /https?:\/\/\S+\/desk\/welcome\S+/.exec(printed)?.[0]
      if (!link) throw new Error(`The newsroom printed no link for its first administrator:\n${printed}`)
      return link
    },
    async restart(settings = {}) {
      await stop('SIGTERM')
      Object.assign(env, settings)
      await start()
    },
    async kill9(whileDown) {
      await stop('SIGKILL')
      await whileDown?.()
      await start()
    },
    dateline: (parameters, input = '') => run(['bin/dateline.ts', ...parameters], env, input),
    async end() {
      await stop('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** What is set on the machine of whoever runs the tests must not reach the newsroom under test. */
function withoutOurs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PORT, HOST, SITE_URL, DATA_DIR, DATABASE_URL, DEMO, WORKERS, AUTH_SECRET, NODE_OPTIONS, NODE_ENV, ...rest } =
    env
  return { ...rest, NODE_ENV: 'production' }
}

async function isReady(baseURL: string): Promise<boolean> {
  try {
    return (await fetch(`${baseURL}/readyz`)).ok
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done))
  const { port } = probe.address() as AddressInfo
  await new Promise((done) => probe.close(done))
  return port
}

function run(parameters: string[], env: NodeJS.ProcessEnv, input: string): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, parameters, { cwd: ROOT, env, stdio: ['pipe', 'pipe', 'pipe'] })
    child.stdin.end(input)
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
    child.once('error', failed)
    child.once('exit', (code) =>
      code === 0 ? done(printed) : failed(new Error(`${parameters.join(' ')} ended with ${code}:\n${printed}`)),
    )
  })
}
