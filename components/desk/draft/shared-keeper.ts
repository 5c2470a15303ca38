import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { IndexeddbPersistence } from 'y-indexeddb'
import * as Y from 'yjs'
import { request } from '#components/desk/api/request.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { contentHash } from '#domain/article/content-hash.ts'
import { bodyIn, draftOf, fieldsIn, type Words, wordsIn, writeFields, writeWords } from '#domain/draft/shared-draft.ts'
import { colourOf } from './colour-of.ts'

/** Where the words being written stand. Each is said to the writer in words. */
export type SaveState =
  | { is: 'opening' }
  | { is: 'saved'; at: string }
  | { is: 'saving' }
  | { is: 'waiting' }
  | { is: 'signed_out' }
  | { is: 'stopped'; why: 'forbidden' | 'withdrawn' }

/** Somebody else who has this article open. */
export type Other = { id: string; name: string; colour: string }

export type KeeperState = {
  words: Words
  save: SaveState
  others: Other[]
  /** Whether the words are here: until then there is nothing to show or to change. */
  isOpen: boolean
  /** Whether this browser has the words too; false when it has no room for them or forbids it. */
  isKept: boolean
}

export type DraftKeeper = {
  doc: Y.Doc
  provider: HocuspocusProvider
  get: () => KeeperState
  subscribe: (listener: () => void) => () => void
  /** Changes single fields; the body is changed by the editor that is bound to it. */
  set: (change: Partial<ArticleContent> & { urgency?: number }) => void
  /** Makes the draft say exactly `words`. */
  replace: (words: Words) => void
  /** Waits until everything written is on the server's disk and answers its hash; null if that does not come about. */
  flush: () => Promise<string | null>
  isClean: () => boolean
  /** Comes back: after signing in again, or at once when the network is back. */
  retry: () => void
  /** There is no network: what is written stays here until `retry`. */
  pause: () => void
  close: () => void
}

type Opening = { articleId: string; person: { id: string; name: string }; updatedAt: string }

/** Milliseconds between looks at the whole text for counts and checks; the text itself is drawn by its editor. */
const LOOK = 300
/** Milliseconds in which what is written must have been stored for a step to be taken. */
const PATIENCE = 15_000

/**
 * Keeps what is written: every keystroke goes into this browser's own store and to the server, which has it on disk
 * before it says so. Offline, a crash, a restart and a second writer are all the same: both ends meet again later.
 */
export function openSharedKeeper({ articleId, person, updatedAt }: Opening): DraftKeeper {
  const doc = new Y.Doc()
  const here =
    typeof indexedDB === 'undefined' ? null : new IndexeddbPersistence(`dateline.${person.id}.${articleId}`, doc)
  const socket = new HocuspocusProviderWebsocket({
    url: `${location.origin.replace(/^http/, 'ws')}/api/desk/co-editing`,
    delay: 500,
    minDelay: 250,
    factor: 1.5,
    maxDelay: 8_000,
    autoConnect: false,
  })
  const provider = new HocuspocusProvider({ websocketProvider: socket, name: articleId, document: doc })

  let ended: Extract<SaveState, { is: 'signed_out' | 'stopped' }> | null = null
  let wasOpen = false
  let savedAt = updatedAt
  let looking: ReturnType<typeof setTimeout> | null = null
  const listeners = new Set<() => void>()
  let state: KeeperState = {
    words: wordsIn(doc),
    save: { is: 'opening' },
    others: [],
    isOpen: false,
    isKept: here !== null,
  }

  const become = (change: Partial<KeeperState>): void => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const isSynced = (): boolean => provider.isAttached && provider.isSynced && provider.isAuthenticated

  function saveState(): SaveState {
    if (ended) return ended
    if (!isSynced()) return wasOpen ? { is: 'waiting' } : { is: 'opening' }
    return provider.unsyncedChanges > 0 ? { is: 'saving' } : { is: 'saved', at: savedAt }
  }

  function report(): void {
    if (isSynced() && !wasOpen) {
      wasOpen = true
      become({ words: wordsIn(doc), isOpen: true })
    }
    const before = state.save
    const save = saveState()
    if (save.is === 'saved' && before.is === 'saving') savedAt = new Date().toISOString()
    if (before.is !== save.is) become({ save: save.is === 'saved' ? { is: 'saved', at: savedAt } : save })
  }

  function look(): void {
    looking = null
    const { content, urgency } = state.words
    become({ words: { content: { ...content, body: bodyIn(doc) }, urgency } })
  }

  doc.on('update', () => {
    if (!wasOpen) return
    const { urgency, ...fields } = fieldsIn(doc)
    const { content } = state.words
    const changed = (Object.keys(fields) as (keyof typeof fields)[]).filter(
      (field) => JSON.stringify(fields[field]) !== JSON.stringify(content[field]),
    )
    if (changed.length > 0 || urgency !== state.words.urgency) {
      const next = Object.fromEntries(changed.map((field) => [field, fields[field]]))
      become({ words: { content: { ...content, ...next }, urgency } })
    }
    looking ??= setTimeout(look, LOOK)
  })
  // What this browser kept of an earlier visit is shown at once when the server does not answer.
  here?.whenSynced.then(
    () => {
      if (!wasOpen && doc.store.clients.size > 0 && socket.status !== 'connected') {
        wasOpen = true
        become({ words: wordsIn(doc), isOpen: true })
        report()
      }
    },
    () => become({ isKept: false }),
  )

  provider.on('synced', report)
  provider.on('unsyncedChanges', report)
  provider.on('authenticated', report)
  provider.on('authenticationFailed', ({ reason }: { reason: string }) => {
    ended = reason === 'signed_out' ? { is: 'signed_out' } : { is: 'stopped', why: 'forbidden' }
    report()
  })
  provider.on('stateless', ({ payload }: { payload: string }) => {
    const why: unknown = JSON.parse(payload).stop
    if (why === 'signed_out') ended = { is: 'signed_out' }
    else if (why === 'withdrawn' || why === 'forbidden') ended = { is: 'stopped', why }
    report()
  })
  socket.on('close', async () => {
    report()
    // A socket that is refused says nothing of why; the rest of the desk does.
    const me = await request('me')
    if (me.ok || me.problem.status !== 401) return
    ended = { is: 'signed_out' }
    socket.disconnect()
    report()
  })
  provider.awareness?.on('change', () => {
    const others = new Map<string, Other>()
    for (const [client, { user }] of provider.awareness?.getStates() ?? []) {
      if (client === doc.clientID || !user || user.id === person.id) continue
      others.set(user.id, { id: user.id, name: user.name, colour: colourOf(user.id) })
    }
    if (JSON.stringify([...others.values()]) !== JSON.stringify(state.others)) become({ others: [...others.values()] })
  })
  provider.setAwarenessField('user', { id: person.id, name: person.name, color: colourOf(person.id) })
  provider.attach()
  void socket.connect()

  const isClean = (): boolean => isSynced() && provider.unsyncedChanges === 0

  return {
    doc,
    provider,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (change) => writeFields(doc, change),
    replace: (words) => writeWords(doc, words),
    isClean,
    async flush() {
      const giveUp = Date.now() + PATIENCE
      while (!isClean()) {
        if (ended || Date.now() > giveUp) return null
        await new Promise((done) => setTimeout(done, 30))
      }
      return contentHash(draftOf(doc).content)
    },
    retry() {
      ended = null
      socket.disconnect()
      // The socket says when it is closed; only then can a new one be opened.
      setTimeout(() => void socket.connect(), 50)
      report()
    },
    pause() {
      socket.disconnect()
      report()
    },
    close() {
      const isSaved = isClean()
      if (looking) clearTimeout(looking)
      listeners.clear()
      provider.destroy()
      socket.destroy()
      // What the server has need not lie about in this browser.
      if (isSaved) void here?.clearData()
      else void here?.destroy()
    },
  }
}
