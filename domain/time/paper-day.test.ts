import { expect, test } from 'vitest'
import { dayAfter, isDay, monthAfter, startOfDay, weeksOf } from './paper-day.ts'

test.each([
  ['2026-11-23', 'Asia/Seoul', '2026-11-22T15:00:00.000Z'],
  ['2026-11-23', 'UTC', '2026-11-23T00:00:00.000Z'],
  ['2026-11-23', 'Pacific/Kiritimati', '2026-11-22T10:00:00.000Z'],
  ['2026-11-23', 'Pacific/Pago_Pago', '2026-11-23T11:00:00.000Z'],
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
  // The clocks went from midnight to one o'clock.
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, start) => {
  expect(startOfDay(day, zone).toISOString()).toBe(start)
})

test('a day is one of the calendar', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '2026-11-31', '26-11-23', '2026-11-23x', ''].some(isDay)).toBe(false)
})

test('days and months follow one another', () => {
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28')
  expect(monthAfter('2026-12')).toBe('2027-01')
  expect(monthAfter('2026-01')).toBe('2026-02')
})

test('a month is laid out in weeks', () => {
  // November 2026 begins on a Sunday.
  expect(weeksOf('2026-11', 7)[0]).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-11-0${day}`))
  expect(weeksOf('2026-11', 1)[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeksOf('2026-02', 1).flat().filter(Boolean)).toHaveLength(28)
})
