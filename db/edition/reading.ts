/**
 * What a public page was made from. Queries of the edition record the tags they depend on while a page renders;
 * the front keeps the page under those tags. Kept on `globalThis`, because Next bundles its own copy of this module.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * `status` is the answer a page wishes for and Next alone cannot give. `validUntil` is when the page stops being true
 * by itself, without any change; null where it never does.
 */
export type Reading = { tags: Set<string>; status: 200 | 404 | 410; validUntil: Date | null }

const KEY = Symbol.for('dateline.reading')
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Reading> }
shared[KEY] ??= new AsyncLocalStorage<Reading>()
const current = shared[KEY]

/** Says that the page being made must go when any of `tags` changes. Outside a page it does nothing. */
export function dependsOn(...tags: string[]): void {
  const reading = current.getStore()
  if (reading) for (const tag of tags) reading.tags.add(tag)
}

/** Says that the page being made stands at an address whose article was withdrawn. */
export function answerGone(): void {
  const reading = current.getStore()
  if (reading) reading.status = 410
}

/**
 * Says that nothing stands at the address of the page being made. Next's own `notFound()` would answer with an empty
 * document that its client fills in, and our readers have no such client.
 */
export function answerNotFound(): void {
  const reading = current.getStore()
  if (reading) reading.status = 404
}

/** Says that the page being made is not true any more at `moment`; the earliest said counts. */
export function validUntil(moment: Date): void {
  const reading = current.getStore()
  if (reading && (!reading.validUntil || moment < reading.validUntil)) reading.validUntil = moment
}

/** Runs `make` and returns what it was made from. Concurrent and nested async work records into its own reading. */
export async function whileReading<T>(make: () => Promise<T>): Promise<{ made: T; reading: Reading }> {
  const reading: Reading = { tags: new Set(), status: 200, validUntil: null }
  const made = await current.run(reading, make)
  return { made, reading }
}
