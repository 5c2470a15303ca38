/**
 * Reading that may take long, beside the thread that serves: SQLite works in the thread that asks it, and a search
 * through a million articles would make every reader wait. What takes too long is given up with its thread.
 */
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { TooSlow } from '#domain/search/too-slow.ts'
import type { Db } from './client.ts'

export type Asked = { number: number; sql: string; params: unknown[]; isOne: boolean }
type Asker = { done: (rows: unknown[]) => void; failed: (error: Error) => void }
type Thread = { worker: Worker; ready: Promise<unknown> }
type Answer = { number: number; rows: unknown[] } | { number: number; error: string }

/** Milliseconds one statement may take. */
const PATIENCE = 1_500

/** A reader of the SQLite file in a thread of its own, which starts when it is first asked. */
export function openAside(file: string, patience = PATIENCE): { db: Db; close: () => Promise<void> } {
  const waiting = new Map<number, Asker>()
  let thread: Thread | null = null
  let last = 0

  function start(): Thread {
    const worker = new Worker(join(import.meta.dirname, 'aside-thread.ts'), { workerData: file, execArgv: [] })
    worker.unref()
    const started: Thread = { worker, ready: new Promise((done, failed) => waiting.set(0, { done, failed })) }
    started.ready.catch(() => undefined)
    worker.on('message', (answer: Answer) => {
      const asker = waiting.get(answer.number)
      waiting.delete(answer.number)
      if ('rows' in answer) asker?.done(answer.rows)
      else asker?.failed(new Error(answer.error))
    })
    worker.on('error', (error: Error) => giveUp(started, error))
    return started
  }

  /** Everyone who waits for `which` is told; the next who asks gets a new thread. */
  function giveUp(which: Thread, error: Error): void {
    if (thread !== which) return
    thread = null
    const asked = [...waiting.values()]
    waiting.clear()
    for (const { failed } of asked) failed(error)
    void which.worker.terminate()
  }

  async function ask(sql: string, params: unknown[], isOne: boolean): Promise<unknown[]> {
    thread ??= start()
    const asked = thread
    await asked.ready
    const timer = setTimeout(() => giveUp(asked, new TooSlow()), patience)
    try {
      return await new Promise((done, failed) => {
        const number = ++last
        waiting.set(number, { done, failed })
        asked.worker.postMessage({ number, sql, params, isOne } satisfies Asked)
      })
    } finally {
      clearTimeout(timer)
    }
  }

  const one = async (sql: string, params: unknown[], method: string) => ({
    rows: await ask(sql, params, method === 'get'),
  })
  // Given no batches it forgets how our columns are spelled.
  const batch = (asked: { sql: string; params: unknown[]; method: string }[]) =>
    Promise.all(asked.map(({ sql, params, method }) => one(sql, params, method)))
  const db = drizzle(one, batch, { casing: 'snake_case' })
  return {
    db: db as unknown as Db,
    async close() {
      const open = thread
      thread = null
      await open?.worker.terminate()
    },
  }
}
