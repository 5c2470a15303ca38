import { expect, test } from 'vitest'
import { instantInZone, wallTimeIn } from '#components/desk/time/instant-in-zone.ts'

test.each([
  ['2026-11-24T09:35', 'Asia/Seoul', '2026-11-24T00:35:00.000Z'],
  ['2026-07-01T09:35', 'Europe/Berlin', '2026-07-01T07:35:00.000Z'],
  ['2026-12-01T09:35', 'Europe/Berlin', '2026-12-01T08:35:00.000Z'],
  // Clocks go back on 25 October at 03:00: 02:30 comes twice, and the first is meant.
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T04:00', 'Europe/Berlin', '2026-10-25T03:00:00.000Z'],
  ['2026-03-08T12:00', 'America/New_York', '2026-03-08T16:00:00.000Z'],
  ['2026-01-01T00:15', 'Asia/Kathmandu', '2025-12-31T18:30:00.000Z'],
])('%s in %s is %s', (wall, zone, instant) => {
  expect(instantInZone(wall, zone)?.toISOString()).toBe(instant)
  expect(wallTimeIn(new Date(instant), zone)).toBe(wall)
})

test('an hour that clocks jump over is no instant', () => {
  expect(instantInZone('2026-03-29T02:30', 'Europe/Berlin')).toBeNull()
})

test('what is not a time is no instant', () => {
  expect(instantInZone('soon', 'Asia/Seoul')).toBeNull()
})
