import type { Answer, ApiProblem } from '#components/desk/api/request.ts'
import type { Kept, Words } from '#components/desk/draft/words.ts'

/** Where the words being written stand. Each is said to the writer in words. */
export type SaveState =
  | { is: 'saved'; at: string }
  | { is: 'changed' }
  | { is: 'saving' }
  | { is: 'waiting'; why: 'offline' | 'fault' }
  | { is: 'signed_out' }
  | { is: 'refused'; message: string }
  | { is: 'conflict'; theirs: Theirs }

/** What somebody else saved while we were writing. */
export type Theirs = { hash: string; words: Words; by: string; at: string }

export type KeeperState = {
  words: Words
  save: SaveState
  /** Rises when the words were replaced from outside the fields: the editor then loads them anew. */
  loaded: number
  /** Whether this browser has the words too; false when it has no room for them or forbids it. */
  isKept: boolean
}

export type Saved = { hash: string; updatedAt: string }

/** What the keeper needs of the world: the server, a place in this browser, timers. */
export type KeeperWorld = {
  put: (expect: string, words: Words) => Promise<Answer<Saved>>
  journal: { write: (entry: Kept) => boolean; clear: () => void; setAside: (words: Words, why: string) => void }
  later: (run: () => void, milliseconds: number) => () => void
  now: () => string
}

const AFTER_TYPING = 1_000
/** Someone who never pauses is saved all the same. */
const AT_LATEST = 8_000
const RETRY = [2_000, 5_000, 15_000, 30_000]

export type DraftKeeper = ReturnType<typeof createDraftKeeper>

/**
 * Keeps what is written: every change goes to the journal in this browser at once and to the server a second
 * after the last. It never drops a text: not offline, not signed out, not when somebody else saved.
 */
export function createDraftKeeper(world: KeeperWorld, base: { hash: string; words: Words; updatedAt: string }) {
  let state: KeeperState = { words: base.words, save: { is: 'saved', at: base.updatedAt }, loaded: 0, isKept: true }
  let hash = base.hash
  let stored = base.words
  let changedAt = 0
  let tries = 0
  let cancel: (() => void) | null = null
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const become = (change: Partial<KeeperState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }
  const isClean = () => sameWords(state.words, stored)
  const plan = (milliseconds: number) => {
    cancel?.()
    cancel = world.later(() => {
      cancel = null
      void save()
    }, milliseconds)
  }

  function change(words: Words): void {
    const time = Date.parse(world.now())
    if (isClean()) changedAt = time
    become({ words, isKept: world.journal.write({ words, base: hash, at: world.now() }) })
    if (state.save.is === 'conflict' || state.save.is === 'signed_out') return
    if (state.save.is !== 'saving') become({ save: { is: 'changed' } })
    plan(Math.max(0, Math.min(AFTER_TYPING, changedAt + AT_LATEST - time)))
  }

  function replace(words: Words): void {
    become({ loaded: state.loaded + 1 })
    change(words)
  }

  function save(): Promise<void> {
    running ??= saveOnce().finally(() => {
      running = null
    })
    return running
  }

  async function saveOnce(): Promise<void> {
    cancel?.()
    cancel = null
    if (state.save.is === 'conflict') return
    if (isClean()) {
      world.journal.clear()
      if (state.save.is !== 'saved') become({ save: { is: 'saved', at: world.now() } })
      return
    }
    const sent = state.words
    become({ save: { is: 'saving' } })
    const answer = await world.put(hash, sent)
    if (!answer.ok) return refuse(answer.problem)
    tries = 0
    hash = answer.value.hash
    stored = sent
    if (isClean()) {
      world.journal.clear()
      become({ save: { is: 'saved', at: answer.value.updatedAt } })
      return
    }
    changedAt = Date.parse(world.now())
    become({
      save: { is: 'changed' },
      isKept: world.journal.write({ words: state.words, base: hash, at: world.now() }),
    })
    plan(AFTER_TYPING)
  }

  function refuse(problem: ApiProblem): void {
    const theirs = problem.code === 'out_of_date' ? theirsIn(problem.facts) : null
    if (theirs) become({ save: { is: 'conflict', theirs } })
    else if (problem.status === 401) become({ save: { is: 'signed_out' } })
    else if (problem.status === 0 || problem.status >= 500 || problem.status === 429) {
      become({ save: { is: 'waiting', why: problem.status === 0 ? 'offline' : 'fault' } })
      plan(RETRY[Math.min(tries++, RETRY.length - 1)] ?? 30_000)
    } else become({ save: { is: 'refused', message: problem.message } })
  }

  /** Saves over what somebody else saved; the server keeps theirs in the history. */
  async function keepMine(): Promise<void> {
    if (state.save.is !== 'conflict') return
    hash = state.save.theirs.hash
    stored = state.save.theirs.words
    become({ save: { is: 'changed' } })
    await save()
  }

  /** Loads what somebody else saved; ours is set aside in this browser. */
  function takeTheirs(): void {
    if (state.save.is !== 'conflict') return
    const { theirs } = state.save
    world.journal.setAside(state.words, `before taking ${theirs.by}’s text`)
    hash = theirs.hash
    stored = theirs.words
    world.journal.clear()
    become({ words: theirs.words, loaded: state.loaded + 1, save: { is: 'saved', at: theirs.at } })
  }

  /** After signing in again, or when the network is back. */
  async function retry(): Promise<void> {
    if (state.save.is === 'signed_out' || state.save.is === 'waiting' || state.save.is === 'refused') {
      become({ save: { is: 'changed' } })
    }
    await save()
  }

  /** Everything written is on the server afterwards, and its hash is the answer; or null, and `save` says why not. */
  async function flush(): Promise<string | null> {
    for (let round = 0; round < 10; round++) {
      await save()
      if (state.save.is === 'saved' && isClean()) return hash
      if (state.save.is !== 'changed' && state.save.is !== 'saving') return null
    }
    return null
  }

  /** The server's text moved on with our knowledge (a revision was restored there, an action saved). */
  function rebase(to: { hash: string; words: Words; updatedAt: string }): boolean {
    if (!isClean() || running || to.hash === hash) return false
    hash = to.hash
    stored = to.words
    become({ words: to.words, loaded: state.loaded + 1, save: { is: 'saved', at: to.updatedAt } })
    return true
  }

  return {
    get: () => state,
    hash: () => hash,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isClean,
    change,
    replace,
    save,
    retry,
    flush,
    keepMine,
    takeTheirs,
    rebase,
    stop: () => cancel?.(),
  }
}

export const sameWords = (one: Words, other: Words): boolean =>
  one === other || (one.urgency === other.urgency && JSON.stringify(one.content) === JSON.stringify(other.content))

function theirsIn(facts: Record<string, unknown>): Theirs | null {
  const { hash, content, updatedAt, updatedBy, urgency } = facts
  if (typeof hash !== 'string' || !content || typeof content !== 'object') return null
  return {
    hash,
    words: { content: content as Words['content'], urgency: typeof urgency === 'number' ? urgency : 4 },
    by: typeof updatedBy === 'string' ? updatedBy : 'Somebody',
    at: typeof updatedAt === 'string' ? updatedAt : '',
  }
}
