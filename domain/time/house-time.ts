/**
 * How the paper writes times: in its zone, its language and its style. What is written is a function of the instant
 * alone: pages are kept until what they show changes, so nothing here may depend on when it is asked.
 */
import type { Site } from '#domain/site/site.ts'
import { type Day, isoDate, two } from '#domain/words/times.ts'
import { wordsOf } from '#domain/words/words.ts'

/** What the house needs to know to write a time. */
export type HouseStyle = Pick<Site, 'timeZone' | 'zoneLabel' | 'lang' | 'dateStyle' | 'clock'>

/** A later version counts as an update for readers only if it came at least this long after the first one. */
const UPDATE_TOLERANCE = 5 * 60_000

/** "Aug. 31, 2023, 09:35 KST" */
export function momentOf(at: Date, style: HouseStyle): string {
  return wordsOf(style).times.moment(dateOf(at, style), clockOf(at, style))
}

/** "Aug. 31, 2023" */
export function dateOf(at: Date, style: HouseStyle): string {
  return wordsOf(style).times.date(partsOf(at, style.timeZone), style.dateStyle)
}

/** "09:35 KST" */
export function clockOf(at: Date, style: HouseStyle): string {
  const { timeZone, zoneLabel, clock } = style
  return wordsOf(style).times.clock(partsOf(at, timeZone), zoneLabel || shortNameOf(at, timeZone), clock)
}

/** What house style calls the paper's zone at that moment: "KST". */
export const zoneNameOf = (at: Date, { timeZone, zoneLabel }: Pick<HouseStyle, 'timeZone' | 'zoneLabel'>): string =>
  zoneLabel || shortNameOf(at, timeZone)

/** As short as it can be beside an edition of `edition`'s day: "09:35 KST" that day, "Aug. 31" that year, else in full. */
export function nearOf(at: Date, style: HouseStyle, edition: Date): string {
  if (dayOf(at, style.timeZone) === dayOf(edition, style.timeZone)) return clockOf(at, style)
  const day = partsOf(at, style.timeZone)
  if (day.year !== partsOf(edition, style.timeZone).year) return dateOf(at, style)
  return wordsOf(style).times.dateOfYear(day, style.dateStyle)
}

/** "Thursday, Aug. 31, 2023" */
export function longDateOf(at: Date, style: HouseStyle): string {
  return wordsOf(style).times.longDate(partsOf(at, style.timeZone), style.dateStyle)
}

/** The calendar day in the paper's zone, "2023-08-31": what lists are grouped by. */
export function dayOf(at: Date, timeZone: string): string {
  return isoDate(partsOf(at, timeZone))
}

/** The instant as the paper's clocks show it, "2023-08-31T09:35:00+09:00" (RFC 3339): what `datetime` says. */
export function isoOf(at: Date, timeZone: string): string {
  const { year, month, day, hour, minute, second } = partsOf(at, timeZone)
  const local = Date.UTC(year, month - 1, day, hour, minute, second)
  const offset = Math.round((local - Math.floor(at.getTime() / 1000) * 1000) / 60_000)
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${dayOf(at, timeZone)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`
}

/** Whether readers should be told of `updatedAt`: not when an article was merely touched up as it went out. */
export function isUpdated({ publishedAt, updatedAt }: { publishedAt: Date; updatedAt: Date }): boolean {
  return updatedAt.getTime() - publishedAt.getTime() >= UPDATE_TOLERANCE
}

type Parts = Day & { hour: number; minute: number; second: number }

function partsOf(at: Date, timeZone: string): Parts {
  const parts = formatter(timeZone, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at)
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const [year, month, day] = [value('year'), value('month'), value('day')]
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    hour: value('hour'),
    minute: value('minute'),
    second: value('second'),
  }
}

function shortNameOf(at: Date, timeZone: string): string {
  const parts = formatter(timeZone, { timeZoneName: 'short' }).formatToParts(at)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

/** Making a formatter costs a hundred times more than using it. There are a handful of zones and shapes. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options).join()}`
  const made = formatters.get(key) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone })
  formatters.set(key, made)
  return made
}
