import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOf } from './age.ts'

const at = (text: string) => new Date(text)

test.each([
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', null, '2026-01-31T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2026-01-30T23:59:59.999Z', null, '2026-01-31T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2026-01-31T00:00:00Z', { count: 1, unit: 'month' }, '2026-03-01T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2026-02-28T23:59:59Z', { count: 1, unit: 'month' }, '2026-03-01T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z', { count: 2, unit: 'month' }, '2026-04-01T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2026-12-31T23:59:59Z', { count: 11, unit: 'month' }, '2027-01-01T00:00:00Z'],
  ['2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z', { count: 1, unit: 'year' }, '2028-01-01T00:00:00Z'],
  ['2016-05-04T10:00:00Z', '2026-05-04T09:59:59Z', { count: 9, unit: 'year' }, '2026-05-04T10:00:00Z'],
  // The last of a month, and the day that comes once in four years.
  ['2026-01-31T12:00:00Z', '2026-03-02T12:00:00Z', { count: 1, unit: 'month' }, '2026-03-31T12:00:00Z'],
  ['2024-02-29T12:00:00Z', '2025-02-28T12:00:00Z', { count: 1, unit: 'year' }, '2026-02-28T12:00:00Z'],
  // A clock that runs behind.
  ['2026-01-01T00:00:00Z', '2025-12-31T00:00:00Z', null, '2026-01-31T00:00:00Z'],
] as const)('what came out at %s is, at %s, this old: %o, until %s', (from, now, age, until) => {
  expect(ageOf(at(from), at(now))).toEqual({ age, until: at(until) })
})

test('the answer holds until it says it does, and not a moment longer', () => {
  const moment = fc.date({ min: at('1990-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true })
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 40 * 365 }), (from, days) => {
      const now = new Date(from.getTime() + days * 86_400_000)
      const { age, until } = ageOf(from, now)
      expect(until > now).toBe(true)
      expect(ageOf(from, new Date(until.getTime() - 1)).age).toEqual(age)
      expect(ageOf(from, until).age).not.toEqual(age)
    }),
  )
})
