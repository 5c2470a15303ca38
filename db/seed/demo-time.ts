import { dateOf, dayOf, isoOf } from '#domain/time/house-time.ts'
import { SITE } from './paper.ts'

const DAY = 24 * 60 * 60_000
const MINUTE = 60_000

/** The instant a story names: `25m` or `3h10m` before `now`, or `2d 14:35`, that time of the day two days back. */
export function instantOf(words: string, now: Date): Date {
  const [, days, clock] = /^(-?\d+)d (\d\d:\d\d)$/.exec(words) ?? []
  if (days && clock) {
    const day = new Date(now.getTime() - Number(days) * DAY)
    return new Date(`${dayOf(day, SITE.timeZone)}T${clock}:00${isoOf(day, SITE.timeZone).slice(-6)}`)
  }
  return new Date(now.getTime() - spanOf(words))
}

/** A span like `3h`, `25m` or `1h40m`, in milliseconds. */
export function spanOf(words: string): number {
  const [all, hours = '0', minutes = '0'] = /^(?:(\d+)h)?(?:(\d+)m)?$/.exec(words.trim()) ?? []
  if (!all) throw new Error(`“${words}” is no time a story can name.`)
  return (Number(hours) * 60 + Number(minutes)) * MINUTE
}

/** How a story writes days relative to its own publication at `at`. */
export function daysFrom(at: Date) {
  const shifted = (shift: number) => new Date(at.getTime() + shift * DAY)
  return {
    day: (shift: number) =>
      new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: SITE.timeZone }).format(shifted(shift)),
    date: (shift: number) => dateOf(shifted(shift), SITE).replace(/, \d+$/, ''),
  }
}
