import type { Kept, Words } from '#components/desk/draft/words.ts'

/** An entry of another tab, or of one that is gone. */
export type Found = Kept & { key: string }
export type Aside = { words: Words; at: string; why: string; key: string }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const ASIDE_KEPT = 5

/**
 * What this browser keeps of an article: unsaved words (one entry a tab, written at every change, removed when
 * saved) and texts that were set aside. By person, so that nobody is shown a colleague's words.
 */
export function openJournal(store: Store, personId: string, articleId: string, tab: string) {
  const about = `dateline.${personId}.${articleId}.`
  const own = `${about}unsaved.${tab}`
  return {
    /** Whether it could be written: a full or forbidden store must be said, not hidden. */
    write: (entry: Kept): boolean => put(store, own, entry),
    clear: () => store.removeItem(own),
    /** Unsaved words of other tabs, newest first. */
    found: (): Found[] =>
      keysOf(store, `${about}unsaved.`)
        .filter((key) => key !== own)
        .flatMap((key) => entryAt<Kept>(store, key))
        .sort((one, other) => other.at.localeCompare(one.at)),
    forget: (key: string) => store.removeItem(key),
    setAside: (words: Words, why: string, at: string): boolean => {
      const older = asides(store, about).slice(ASIDE_KEPT - 1)
      for (const { key } of older) store.removeItem(key)
      return put(store, `${about}aside.${at}`, { words, why, at })
    },
    asides: (): Aside[] => asides(store, about),
  }
}
export type Journal = ReturnType<typeof openJournal>

const asides = (store: Store, about: string): Aside[] =>
  keysOf(store, `${about}aside.`)
    .flatMap((key) => entryAt<Aside>(store, key))
    .sort((one, other) => other.at.localeCompare(one.at))

function put(store: Store, key: string, value: unknown): boolean {
  try {
    store.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function entryAt<T extends { at: string; words: Words }>(store: Store, key: string): (T & { key: string })[] {
  try {
    const entry = JSON.parse(store.getItem(key) ?? 'null') as T | null
    return entry?.words?.content && typeof entry.at === 'string' ? [{ ...entry, key }] : []
  } catch {
    return []
  }
}

function keysOf(store: Store, prefix: string): string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index))
  return keys.filter((key): key is string => key?.startsWith(prefix) ?? false)
}
