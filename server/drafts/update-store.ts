/**
 * Puts what editors type on disk before they hear that it is saved. Updates that arrive while a transaction runs go
 * into the next one together, so that thirty who type cost hardly more than one.
 */
import type { Database, Tx } from '#db/client.ts'
import { findArticle } from '#db/desk/articles.ts'
import { draftUpdates } from '#db/schema/desk.ts'
import type { Log } from '#server/log.ts'
import { settleDraft } from './settle-draft.ts'

export type Typed = { articleId: string; update: Uint8Array; by: string; at: Date }
/** `withdrawn`: the article is no longer written on; its words stay as they are. */
export type Stored = { number: number } | { refused: 'withdrawn' }

export type UpdateStore = {
  /** Resolves when the update is on disk, or says why it may not be. Rejects when the database cannot take it. */
  store: (typed: Typed) => Promise<Stored>
  /** Settles everything that was typed, and stops. */
  close: () => Promise<void>
}

/** Milliseconds after the last update, and at the latest after the first, in which the words of a draft are settled. */
const REST = 700
const AT_LATEST = 3_000

type Waiting = Typed & { done: (stored: Stored) => void; failed: (error: unknown) => void }

export function openUpdateStore({ transact }: Database, log: Log): UpdateStore {
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null
  const restless = new Map<string, { since: number; timer: NodeJS.Timeout }>()

  function store(typed: Typed): Promise<Stored> {
    return new Promise((done, failed) => {
      waiting.push({ ...typed, done, failed })
      running ??= storeAll().finally(() => {
        running = null
      })
    })
  }

  async function storeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        const stored = await transact((tx) => insert(tx, batch))
        batch.forEach(({ articleId, done }, index) => {
          done(stored[index]!)
          settleSoon(articleId)
        })
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
  }

  function settleSoon(articleId: string): void {
    const since = restless.get(articleId)?.since ?? Date.now()
    clearTimeout(restless.get(articleId)?.timer)
    const timer = setTimeout(() => void settle(articleId), Math.min(REST, Math.max(0, since + AT_LATEST - Date.now())))
    restless.set(articleId, { since, timer })
  }

  async function settle(articleId: string): Promise<void> {
    restless.delete(articleId)
    await transact((tx) => settleDraft(tx, articleId)).catch((error: unknown) => {
      // Nothing is lost: the updates are stored, and whoever opens the draft next settles them.
      log.error({ err: error, articleId }, 'could not settle a draft')
    })
  }

  return {
    store,
    async close() {
      await running
      for (const [articleId, { timer }] of restless) {
        clearTimeout(timer)
        await settle(articleId)
      }
    },
  }
}

async function insert(tx: Tx, batch: readonly Typed[]): Promise<Stored[]> {
  const closed = new Map<string, boolean>()
  const stored: Stored[] = []
  for (const { articleId, update, by, at } of batch) {
    if (!closed.has(articleId)) {
      const article = await findArticle(tx, articleId)
      closed.set(articleId, !article || article.status === 'withdrawn')
    }
    if (closed.get(articleId)) {
      stored.push({ refused: 'withdrawn' })
      continue
    }
    const row = { articleId, update: Buffer.from(update), at, byId: by }
    const [{ number }] = (await tx.insert(draftUpdates).values(row).returning({ number: draftUpdates.number })) as [
      { number: number },
    ]
    stored.push({ number })
  }
  return stored
}
