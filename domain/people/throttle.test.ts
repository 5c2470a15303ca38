import { expect, test } from 'vitest'
import { failuresAt, waitFor } from './throttle.ts'

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 24) + seconds * 1000)
const failed = (count: number) => ({ count, lastAt: at(0) })

test.each([
  [4, 0],
  [5, 2],
  [6, 4],
  [7, 8],
  [13, 512],
  [14, 900],
  [99, 900],
  [100, Number.POSITIVE_INFINITY],
])('after %i failures in a row an account waits %i seconds', (count, wait) => {
  expect(waitFor('account', failed(count), at(0))).toBe(wait)
})

test('a wait passes', () => {
  expect(waitFor('pair', failed(7), at(3))).toBe(5)
  expect(waitFor('pair', failed(7), at(8))).toBe(0)
})

test('an address may be a whole newsroom, and waits later', () => {
  expect(waitFor('address', failed(29), at(0))).toBe(0)
  expect(waitFor('address', failed(30), at(0))).toBe(2)
  expect(waitFor('address', failed(500), at(0))).toBe(900)
})

test('a day later an address starts anew, an account does not', () => {
  const dayLater = at(24 * 60 * 60 + 1)
  expect(failuresAt('address', failed(40), dayLater)).toBe(0)
  expect(failuresAt('account', failed(40), dayLater)).toBe(40)
  expect(waitFor('account', failed(100), dayLater)).toBe(Number.POSITIVE_INFINITY)
})
