import { expect, test } from 'vitest'
import { siteOf } from '#domain/site/site.ts'
import { clockOf, dateOf, dayOf, isoOf, isUpdated, longDateOf, momentOf, nearOf } from './house-time.ts'

const SEOUL = siteOf({ timeZone: 'Asia/Seoul', zoneLabel: 'KST' })
const NEW_YORK = siteOf({ timeZone: 'America/New_York', zoneLabel: '' })
const LORD_HOWE = siteOf({ timeZone: 'Australia/Lord_Howe', zoneLabel: 'LHST' })
const UTC = siteOf({ timeZone: 'UTC', zoneLabel: '' })

test.each([
  ['2023-08-31T00:35:00Z', SEOUL, 'Aug. 31, 2023, 09:35 KST', '2023-08-31T09:35:00+09:00'],
  ['2023-12-31T15:00:00Z', SEOUL, 'Jan. 1, 2024, 00:00 KST', '2024-01-01T00:00:00+09:00'],
  ['2024-02-29T12:00:00Z', SEOUL, 'Feb. 29, 2024, 21:00 KST', '2024-02-29T21:00:00+09:00'],
  ['2024-03-05T12:00:00Z', UTC, 'March 5, 2024, 12:00 UTC', '2024-03-05T12:00:00+00:00'],
  ['2024-09-05T12:00:00Z', UTC, 'Sept. 5, 2024, 12:00 UTC', '2024-09-05T12:00:00+00:00'],
  // The night clocks go forward in New York: 01:59 EST is followed by 03:00 EDT.
  ['2024-03-10T06:59:59Z', NEW_YORK, 'March 10, 2024, 01:59 EST', '2024-03-10T01:59:59-05:00'],
  ['2024-03-10T07:00:00Z', NEW_YORK, 'March 10, 2024, 03:00 EDT', '2024-03-10T03:00:00-04:00'],
  // The night they go back: 01:30 happens twice, and the offset tells which.
  ['2024-11-03T05:30:00Z', NEW_YORK, 'Nov. 3, 2024, 01:30 EDT', '2024-11-03T01:30:00-04:00'],
  ['2024-11-03T06:30:00Z', NEW_YORK, 'Nov. 3, 2024, 01:30 EST', '2024-11-03T01:30:00-05:00'],
  // Half an hour of daylight saving.
  ['2024-07-01T00:00:00Z', LORD_HOWE, 'July 1, 2024, 10:30 LHST', '2024-07-01T10:30:00+10:30'],
  ['2024-12-31T23:00:00Z', LORD_HOWE, 'Jan. 1, 2025, 10:00 LHST', '2025-01-01T10:00:00+11:00'],
])('%s is written %s', (instant, zone, words, iso) => {
  const at = new Date(instant)
  expect(momentOf(at, zone)).toBe(words)
  expect(isoOf(at, zone.timeZone)).toBe(iso)
  expect(new Date(isoOf(at, zone.timeZone))).toEqual(at)
})

test('milliseconds do not shift the offset', () => {
  expect(isoOf(new Date('2024-07-01T00:00:00.999Z'), 'Asia/Seoul')).toBe('2024-07-01T09:00:00+09:00')
})

test('a day belongs to the zone of the paper', () => {
  const lateInSeoul = new Date('2026-11-23T15:30:00Z')
  expect(dayOf(lateInSeoul, 'Asia/Seoul')).toBe('2026-11-24')
  expect(dayOf(lateInSeoul, 'UTC')).toBe('2026-11-23')
  expect(dateOf(lateInSeoul, SEOUL)).toBe('Nov. 24, 2026')
  expect(longDateOf(lateInSeoul, SEOUL)).toBe('Tuesday, Nov. 24, 2026')
})

test.each([
  ['2026-11-23T16:00:00Z', '01:00 KST'],
  ['2026-11-23T14:59:00Z', 'Nov. 23'],
  ['2025-12-31T15:00:00Z', 'Jan. 1'],
  ['2025-12-31T14:59:59Z', 'Dec. 31, 2025'],
])('in an edition of Nov. 24, 2026, %s is written %s', (instant, words) => {
  expect(nearOf(new Date(instant), SEOUL, new Date('2026-11-24T02:00:00Z'))).toBe(words)
})

test.each([
  [0, false],
  [60_000, false],
  [4 * 60_000 + 59_999, false],
  [5 * 60_000, true],
  [86_400_000, true],
])('a version %i ms after the first is an update for readers: %s', (later, told) => {
  const publishedAt = new Date('2026-11-24T00:00:00Z')
  expect(isUpdated({ publishedAt, updatedAt: new Date(publishedAt.getTime() + later) })).toBe(told)
})

const TWELVE = siteOf({ timeZone: 'Asia/Seoul', zoneLabel: 'KST', lang: 'ko', clock: '12' })

test.each([
  [{}, 'Aug. 31, 2023, 09:35 KST', 'Thursday, Aug. 31, 2023', 'Aug. 31'],
  [{ clock: '12' }, 'Aug. 31, 2023, 9:35 a.m. KST', 'Thursday, Aug. 31, 2023', 'Aug. 31'],
  [{ dateStyle: 'day-month' }, '31 August 2023, 09:35 KST', 'Thursday, 31 August 2023', '31 August'],
  [{ dateStyle: 'iso' }, '2023-08-31, 09:35 KST', 'Thursday, 2023-08-31', '08-31'],
  [{ lang: 'ko', clock: '12' }, '2023년 8월 31일 오전 9시 35분', '2023년 8월 31일 목요일', '8월 31일'],
  [
    { lang: 'ko-KR', clock: '24', dateStyle: 'day-month' },
    '2023년 8월 31일 09:35',
    '2023년 8월 31일 목요일',
    '8월 31일',
  ],
  [{ lang: 'ko', dateStyle: 'iso' }, '2023-08-31 09:35', '2023-08-31 목요일', '08-31'],
] as const)('a paper that sets %o writes %s', (style, moment, long, near) => {
  const site = siteOf({ ...SEOUL, ...style })
  const at = new Date('2023-08-31T00:35:00Z')
  expect(momentOf(at, site)).toBe(moment)
  expect(longDateOf(at, site)).toBe(long)
  expect(nearOf(at, site, new Date('2023-11-24T00:00:00Z'))).toBe(near)
})

test.each([
  ['2026-11-23T15:00:00Z', '오전 12시', '12:00 a.m. KST'],
  ['2026-11-23T15:05:00Z', '오전 12시 5분', '12:05 a.m. KST'],
  ['2026-11-24T03:00:00Z', '오후 12시', '12:00 p.m. KST'],
  ['2026-11-24T14:59:00Z', '오후 11시 59분', '11:59 p.m. KST'],
])('%s on a clock of twelve hours', (instant, korean, english) => {
  expect(clockOf(new Date(instant), TWELVE)).toBe(korean)
  expect(clockOf(new Date(instant), siteOf({ ...TWELVE, lang: 'en' }))).toBe(english)
})
