import type { Words } from '#domain/draft/shared-draft.ts'

export type Aside = { words: Words; at: string; why: string; key: string }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const KEPT = 5

/** Texts of an article that this browser set aside before they were replaced. By person: nobody sees a colleague's. */
export function openAsides(store: Store, personId: string, articleId: string) {
  const prefix = `dateline.${personId}.${articleId}.aside.`
  const list = (): Aside[] =>
    Array.from({ length: store.length }, (_, index) => store.key(index))
      .filter((key): key is string => key?.startsWith(prefix) ?? false)
      .flatMap((key) => asideAt(store, key))
      .sort((one, other) => other.at.localeCompare(one.at))
  return {
    list,
    /** Whether it could be kept: a full or forbidden store must be said, not hidden. */
    add(words: Words, why: string, at: string): boolean {
      for (const { key } of list().slice(KEPT - 1)) store.removeItem(key)
      try {
        store.setItem(`${prefix}${at}`, JSON.stringify({ words, why, at }))
        return true
      } catch {
        return false
      }
    },
  }
}
export type Asides = ReturnType<typeof openAsides>

function asideAt(store: Store, key: string): Aside[] {
  try {
    const entry = JSON.parse(store.getItem(key) ?? 'null') as Aside | null
    return entry?.words?.content && typeof entry.at === 'string' ? [{ ...entry, key }] : []
  } catch {
    return []
  }
}
