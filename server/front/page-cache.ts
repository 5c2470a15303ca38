/**
 * Finished pages in memory. A page is served only after the database said that nothing was committed since the cache
 * last looked, or after the cache has read what was. No guessed time-outs, nothing on disk, no other channel than the
 * database.
 */
import { LRUCache } from 'lru-cache'
import type { Database } from '#db/client.ts'
import { findLastChange, listChangesAfter } from '#db/edition/changes.ts'
import type { Page } from './page.ts'
import { isSearch } from './searches.ts'

export type PageCache = {
  /** The kept page, if it is certain that it still holds. Synchronous: this is the way of nearly every request. */
  hit: (key: string) => Page | undefined
  /** The page, from the cache or rendered; one render for all who ask at once. */
  page: (key: string) => Promise<Page>
  stats: () => { pages: number; bytes: number; renders: number }
}

/** `sure`: nothing the page was made from changed while it was made. */
type Made = { page: Page; sure: boolean }
export type Render = (key: string) => Promise<Page>

/** A page that does not say what it was made from goes with any change. */
const UNTAGGED = '*'
/** No tag of any page: changes are missing, so everything may be outdated. */
const EVERYTHING = '**'
/** Milliseconds one answer of the database may serve, within one turn of the event loop. */
const ANSWER_AGE = 1
/** Renders of one key before we stop trying to find a quiet moment. */
const ATTEMPTS = 3

/** A cache of `maxBytes` in front of `render`. 404, 410 and redirects may fill a tenth of it, searches a twentieth, no more. */
export async function openPageCache(
  database: Database,
  render: Render,
  maxBytes: number,
  clock: () => number = Date.now,
): Promise<PageCache> {
  const keysByTag = new Map<string, Set<string>>()
  const found = shelf(keysByTag, Math.floor(maxBytes * 0.85))
  const searches = shelf(keysByTag, Math.floor(maxBytes * 0.05))
  const missing = shelf(keysByTag, Math.floor(maxBytes * 0.1))
  const shelves = [found, missing, searches]
  const rendering = new Map<string, Promise<Made>>()
  /** Tags outdated since each running render began. */
  const watching = new Set<Set<string>>()

  let seen = database.dataVersion()
  let cursor = await findLastChange(database.db)
  let reading: Promise<void> | null = null
  let renders = 0

  const isCurrent = (): boolean => seen !== null && database.dataVersion() === seen
  let askedAt = Number.NEGATIVE_INFINITY
  /**
   * Asks the database once in a turn of the event loop. What is read in one turn was sent before it began, so the
   * answer holds for all of it; under load this is the difference between one question and sixty. A turn that reads
   * more than a thousand sockets is an exception, so an answer is also never older than `ANSWER_AGE`.
   */
  const isCurrentThisTurn = (): boolean => {
    const now = performance.now()
    if (now - askedAt < ANSWER_AGE) return true
    if (!isCurrent()) return false
    if (askedAt === Number.NEGATIVE_INFINITY) {
      setImmediate(() => {
        askedAt = Number.NEGATIVE_INFINITY
      })
    }
    askedAt = now
    return true
  }
  const kept = (key: string): Page | undefined => {
    const page = found.get(key) ?? missing.get(key) ?? searches.get(key)
    return page?.validUntil !== undefined && page.validUntil <= clock() ? undefined : page
  }

  async function readChanges(): Promise<void> {
    const version = database.dataVersion()
    const changes = await listChangesAfter(database.db, cursor)
    // Old changes are forgotten. Where nobody read for so long that ours are among them, no page is certain.
    if (changes[0] && changes[0].number !== cursor + 1) dropAll()
    for (const change of changes) {
      cursor = change.number
      drop(change.tags)
    }
    seen = version
  }

  function drop(tags: readonly string[]): void {
    for (const tag of [...tags, UNTAGGED]) {
      for (const watched of watching) watched.add(tag)
      for (const key of [...(keysByTag.get(tag) ?? [])]) {
        for (const each of shelves) each.delete(key)
      }
    }
  }

  function dropAll(): void {
    for (const watched of watching) watched.add(EVERYTHING)
    for (const each of shelves) each.clear()
  }

  /** Returns when everything committed before the call has been taken into account. */
  async function catchUp(): Promise<void> {
    // Reading that began before this call may have missed the newest commit; reading that begins now cannot.
    if (reading) await reading
    if (isCurrent()) return
    reading ??= readChanges().finally(() => {
      reading = null
    })
    await reading
  }

  async function make(key: string): Promise<Made> {
    for (let attempt = 1; ; attempt++) {
      const outdated = new Set<string>()
      watching.add(outdated)
      try {
        renders++
        const page = await render(key)
        await catchUp()
        // No await from here to `set`: between the check and the shelf nothing can be committed unseen.
        const tags = page.tags.length === 0 ? [UNTAGGED] : page.tags
        if (!outdated.has(EVERYTHING) && !tags.some((tag) => outdated.has(tag))) {
          if (page.status < 500) keep(key, page, tags)
          return { page, sure: true }
        }
        if (attempt === ATTEMPTS) return { page, sure: false }
      } finally {
        watching.delete(outdated)
      }
    }
  }

  function keep(key: string, page: Page, tags: readonly string[]): void {
    const shelf = page.status !== 200 ? missing : isSearch(key) ? searches : found
    for (const other of shelves) if (other !== shelf) other.delete(key)
    shelf.set(key, page)
    if (!shelf.has(key)) return
    for (const tag of tags) {
      const keys = keysByTag.get(tag)
      if (keys) keys.add(key)
      else keysByTag.set(tag, new Set([key]))
    }
  }

  return {
    hit: (key) => (isCurrentThisTurn() ? kept(key) : undefined),
    async page(key) {
      for (;;) {
        await catchUp()
        const page = kept(key)
        if (page) return page
        const running = rendering.get(key)
        if (!running) break
        // Whoever joins a render that never found a quiet moment asked after it began: it is not new enough for them.
        const made = await running
        if (made.sure) return made.page
      }
      const started = make(key).finally(() => rendering.delete(key))
      rendering.set(key, started)
      return (await started).page
    },
    stats: () => ({
      pages: shelves.reduce((sum, each) => sum + each.size, 0),
      bytes: shelves.reduce((sum, each) => sum + each.calculatedSize, 0),
      renders,
    }),
  }
}

function shelf(keysByTag: Map<string, Set<string>>, maxSize: number): LRUCache<string, Page> {
  return new LRUCache<string, Page>({
    maxSize: Math.max(1, maxSize),
    sizeCalculation: (page) => page.size,
    dispose(page, key) {
      for (const tag of page.tags.length === 0 ? [UNTAGGED] : page.tags) {
        const keys = keysByTag.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) keysByTag.delete(tag)
      }
    },
  })
}
