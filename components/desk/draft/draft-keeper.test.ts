import { expect, test, vi } from 'vitest'
import type { Answer } from '#components/desk/api/request.ts'
import { createDraftKeeper, type KeeperWorld, type Saved } from '#components/desk/draft/draft-keeper.ts'
import { openJournal } from '#components/desk/draft/journal.ts'
import type { Words } from '#components/desk/draft/words.ts'
import { emptyContent } from '#domain/article/content.ts'

const words = (headline: string): Words => ({ content: { ...emptyContent('en'), headline }, urgency: 4 })
const ok = (hash: string): Answer<Saved> => ({ ok: true, value: { hash, updatedAt: '2026-11-24T00:35:00.000Z' } })
const no = (status: number, code: string, facts = {}): Answer<Saved> => ({
  ok: false,
  problem: { status, code, message: code, facts },
})

/** A browser with a clock that only moves when told. */
function aDesk(answers: Answer<Saved>[]) {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
  const journal = openJournal(store, 'p1', 'a1', 'tab')
  let clock = Date.parse('2026-11-24T00:00:00Z')
  let timers: { at: number; run: () => void }[] = []
  const now = () => new Date(clock).toISOString()
  const put = vi.fn(async (_expect: string, _words: Words) => answers.shift() ?? no(0, 'offline'))
  const world: KeeperWorld = {
    put,
    journal: { ...journal, setAside: (text, why) => void journal.setAside(text, why, now()) },
    now,
    later: (run, milliseconds) => {
      const timer = { at: clock + milliseconds, run }
      timers.push(timer)
      return () => {
        timers = timers.filter((other) => other !== timer)
      }
    },
  }
  const keeper = createDraftKeeper(world, { hash: 'h0', words: words(''), updatedAt: now() })
  /** What a new tab on the same article would find. */
  const nextTab = openJournal(store, 'p1', 'a1', 'next')
  const pass = async (milliseconds: number) => {
    clock += milliseconds
    const due = timers.filter(({ at }) => at <= clock)
    timers = timers.filter(({ at }) => at > clock)
    for (const { run } of due) run()
    await new Promise((done) => setImmediate(done))
  }
  return { keeper, put, pass, nextTab }
}

test('saves a second after the last change, with the hash it grew from, and forgets the journal', async () => {
  const { keeper, put, pass, nextTab } = aDesk([ok('h1'), ok('h2')])
  keeper.change(words('H'))
  await pass(600)
  keeper.change(words('Ha'))
  await pass(600)
  expect(put).not.toHaveBeenCalled()
  expect(nextTab.found()).toMatchObject([{ base: 'h0', words: words('Ha') }])
  await pass(400)
  expect(put).toHaveBeenCalledExactlyOnceWith('h0', words('Ha'))
  expect(keeper.get().save.is).toBe('saved')
  expect(nextTab.found()).toEqual([])
  keeper.change(words('Har'))
  await pass(1_000)
  expect(put).toHaveBeenLastCalledWith('h1', words('Har'))
})

test('someone who never pauses is saved within eight seconds', async () => {
  const { keeper, put, pass } = aDesk([ok('h1')])
  for (let typed = 0; typed < 17; typed++) {
    keeper.change(words('x'.repeat(typed + 1)))
    await pass(500)
  }
  expect(put).toHaveBeenCalled()
})

test('offline, the words stay in this browser and are saved when the network is back', async () => {
  const { keeper, put, pass, nextTab } = aDesk([no(0, 'offline'), ok('h1')])
  keeper.change(words('Fog'))
  await pass(1_000)
  expect(keeper.get().save).toEqual({ is: 'waiting', why: 'offline' })
  expect(nextTab.found()).toMatchObject([{ words: words('Fog') }])
  await pass(2_000)
  expect(put).toHaveBeenCalledTimes(2)
  expect(keeper.get().save.is).toBe('saved')
})

const theirs = {
  hash: 'h9',
  content: words('Theirs').content,
  updatedBy: 'Mina Seo',
  updatedAt: '2026-11-24T00:10:00Z',
}

test('when somebody else saved, nothing is overwritten until the writer chooses; keeping mine saves over theirs', async () => {
  const { keeper, put, pass } = aDesk([no(409, 'out_of_date', theirs), ok('h10')])
  keeper.change(words('Mine'))
  await pass(1_000)
  expect(keeper.get().save).toMatchObject({ is: 'conflict', theirs: { by: 'Mina Seo' } })
  keeper.change(words('Mine too'))
  await pass(60_000)
  expect(put).toHaveBeenCalledTimes(1)
  await keeper.keepMine()
  expect(put).toHaveBeenLastCalledWith('h9', words('Mine too'))
})

test('taking theirs sets mine aside in this browser', async () => {
  const { keeper, pass, nextTab } = aDesk([no(409, 'out_of_date', theirs)])
  keeper.change(words('Mine'))
  await pass(1_000)
  keeper.takeTheirs()
  expect(keeper.get()).toMatchObject({ words: words('Theirs'), loaded: 1, save: { is: 'saved' } })
  expect(nextTab.asides()).toMatchObject([{ words: words('Mine') }])
})

test('signed out, the words are kept and saved after signing in', async () => {
  const { keeper, put, pass, nextTab } = aDesk([no(401, 'not_signed_in'), ok('h1')])
  keeper.change(words('Fog'))
  await pass(1_000)
  expect(keeper.get().save.is).toBe('signed_out')
  await pass(60_000)
  expect(put).toHaveBeenCalledTimes(1)
  expect(nextTab.found()).toHaveLength(1)
  await keeper.retry()
  expect(keeper.get().save.is).toBe('saved')
})

test('flush answers the hash of exactly the words on the screen', async () => {
  const { keeper, put } = aDesk([ok('h1'), ok('h2')])
  keeper.change(words('One'))
  put.mockImplementationOnce(async () => {
    keeper.change(words('Two'))
    return ok('h1')
  })
  expect(await keeper.flush()).toBe('h1')
  expect(put.mock.calls.map(([, sent]) => sent.content.headline)).toEqual(['One', 'Two'])
})

test('flush answers null when the words were refused, and says why', async () => {
  const { keeper } = aDesk([no(400, 'bad_input')])
  keeper.change(words('x'.repeat(500)))
  expect(await keeper.flush()).toBeNull()
  expect(keeper.get().save).toEqual({ is: 'refused', message: 'bad_input' })
})

test('the journal of one person is not shown to another', () => {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size
    },
  }
  openJournal(store, 'p1', 'a1', 'one').write({ words: words('Mine'), base: 'h0', at: '2026-11-24T00:00:00Z' })
  expect(openJournal(store, 'p2', 'a1', 'two').found()).toEqual([])
  expect(openJournal(store, 'p1', 'a1', 'two').found()).toHaveLength(1)
})
