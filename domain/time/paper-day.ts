/** Days of the paper's own calendar, "2026-11-23", and the instants at which they begin in its zone. */
import { dayOf } from './house-time.ts'

export const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Whether there is such a day: February has no thirtieth. */
export function isDay(words: string): boolean {
  if (!DAY.test(words)) return false
  const noon = new Date(`${words}T12:00:00.000Z`)
  return !Number.isNaN(noon.getTime()) && noon.toISOString().slice(0, 10) === words
}

const HOUR = 3_600_000

/** The first instant of `day` in `timeZone`: midnight, or one o'clock where the clocks skip midnight. */
export function startOfDay(day: string, timeZone: string): Date {
  const middle = Date.parse(`${day}T00:00:00.000Z`)
  // No zone is further than this from UTC. Days only ever begin once, so the beginning can be closed in on.
  let [early, late] = [middle - 16 * HOUR, middle + 16 * HOUR]
  while (late - early > 1) {
    const between = Math.floor((early + late) / 2)
    if (dayOf(new Date(between), timeZone) < day) early = between
    else late = between
  }
  return new Date(late)
}

/** The day `days` after `day` (before it, if negative). */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T12:00:00.000Z`) + days * 24 * HOUR).toISOString().slice(0, 10)
}

/** The month after `month`, "2026-12" after "2026-11". */
export const monthAfter = (month: string): string => dayAfter(`${month}-28`, 7).slice(0, 7)

/** The days of a month, in weeks that begin on `firstDay` (1 is Monday, 7 Sunday); null where the month has not begun or is over. */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
  const days: (string | null)[] = []
  for (let day = `${month}-01`; day.startsWith(month); day = dayAfter(day)) days.push(day)
  const weekday = new Date(`${month}-01T12:00:00.000Z`).getUTCDay() || 7
  const blanks = Array.from({ length: (weekday - firstDay + 7) % 7 }, () => null)
  const all = [...blanks, ...days]
  while (all.length % 7 !== 0) all.push(null)
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7))
}
