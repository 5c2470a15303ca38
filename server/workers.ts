/**
 * Several processes on one port: this one owns what must be done once, the workers answer. A worker that dies is
 * replaced. When this process dies, the system closes its channels to the workers, and they end by themselves.
 */
import cluster, { type Worker } from 'node:cluster'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '#server/log.ts'

export type Workers = {
  /** Resolves when every worker listens; rejects if one ended before, with what it said. */
  ready: Promise<void>
  /** Lets every answer that began go out, in all of them, and resolves when none is left. */
  stop: () => Promise<void>
}

/** Milliseconds before a worker is replaced, doubled for each one in a row that did not live for `HEALTHY`. */
const FIRST_WAIT = 100
const LONGEST_WAIT = 10_000
const HEALTHY = 30_000
/** Milliseconds a worker may take to stop: a little more than it gives its own readers. */
const PATIENCE = 15_000

/** Starts `count` workers with `env` added to this process's own and keeps as many running. */
export function startWorkers(count: number, { env, log }: { env: Record<string, string>; log: Log }): Workers {
  let isStopping = false
  const starting = new Set<Worker>()
  const serving = new Set<Worker>()
  const ready = Promise.all(Array.from({ length: count }, (_none, at) => start(at + 1, 0)))

  /** Resolves when the worker listens. `deaths`: workers in its place that died one after another. */
  function start(number: number, deaths: number): Promise<void> {
    const began = performance.now()
    const worker = cluster.fork({ ...env, DATELINE_WORKER: String(number) })
    let said = ''
    starting.add(worker)
    worker.on('error', (error) => log.error({ err: error, worker: number }, 'a worker cannot be reached'))
    return new Promise((listening, failed) => {
      worker.on('message', ({ failed: why = '', serves }: Said) => {
        said = why
        if (!serves) return
        starting.delete(worker)
        serving.add(worker)
        listening()
      })
      worker.once('exit', (code, signal) => {
        const isFirst = deaths === 0 && starting.has(worker)
        starting.delete(worker)
        serving.delete(worker)
        if (isStopping) return
        failed(new Error(said || `Worker ${number} ended with ${signal ?? code} before it served.`))
        // The first of them fail together, and the start with them: what is wrong then is not chance.
        if (isFirst) return
        const lived = Math.round(performance.now() - began)
        void replace(number, lived >= HEALTHY ? 1 : deaths + 1, { code, signal, said, lived })
      })
    })
  }

  async function replace(number: number, deaths: number, how: object): Promise<void> {
    const wait = Math.min(FIRST_WAIT * 2 ** (deaths - 1), LONGEST_WAIT)
    log.error({ worker: number, ...how, wait }, 'a worker died; starting another')
    await sleep(wait)
    if (!isStopping) await start(number, deaths).catch(() => undefined)
  }

  return {
    ready: ready.then(() => undefined),
    async stop() {
      isStopping = true
      const all = [...starting, ...serving]
      const ended = all.map((worker) => new Promise((done) => worker.once('exit', done)))
      for (const worker of starting) worker.process.kill('SIGTERM')
      for (const worker of serving) if (worker.isConnected()) worker.send(STOP)
      const timer = setTimeout(() => {
        for (const worker of all) worker.process.kill('SIGKILL')
      }, PATIENCE)
      await Promise.all(ended)
      clearTimeout(timer)
    },
  }
}

const STOP = 'stop'
/** What a worker says to the process that started it. */
type Said = { serves?: true; failed?: string }

/** In a worker: calls back when it is told to stop. A message, because not every system has signals. */
export function whenToldToStop(stop: () => void): void {
  process.on('message', (message) => {
    if (message === STOP) stop()
  })
}

/** In a worker: from now on it answers. */
export function saySoWhenServing(): void {
  process.send?.({ serves: true } satisfies Said)
}

/** In a worker that cannot serve: leaves the telling to the process that started it. */
export function endSaying(message: string): void {
  process.send?.({ failed: message } satisfies Said, () => process.exit(1))
}
