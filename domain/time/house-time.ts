/**
 * How the paper writes times. Every public time names its zone and is a function of the instant alone: pages are kept
 * until what they show changes, so nothing here may depend on when it is asked.
 */

/** What the house needs to know to write a time: the paper's zone and what house style calls it. */
export type HouseZone = { timeZone: string; zoneLabel: string }

/** Months as newspapers abbreviate them: the five short ones stay whole. */
const MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/** A later version counts as an update for readers only if it came at least this long after the first one. */
const UPDATE_TOLERANCE = 5 * 60_000

/** "Aug. 31, 2023, 09:35 KST" */
export function momentOf(at: Date, zone: HouseZone): string {
  return `${dateOf(at, zone)}, ${clockOf(at, zone)}`
}

/** "Aug. 31, 2023" */
export function dateOf(at: Date, { timeZone }: HouseZone): string {
  const { year, month, day } = partsOf(at, timeZone)
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

/** "09:35 KST" */
export function clockOf(at: Date, { timeZone, zoneLabel }: HouseZone): string {
  const { hour, minute } = partsOf(at, timeZone)
  return `${two(hour)}:${two(minute)} ${zoneLabel || shortNameOf(at, timeZone)}`
}

/** As short as it can be beside an edition of `edition`'s day: "09:35 KST" that day, "Aug. 31" that year, else in full. */
export function nearOf(at: Date, zone: HouseZone, edition: Date): string {
  if (dayOf(at, zone.timeZone) === dayOf(edition, zone.timeZone)) return clockOf(at, zone)
  const { year, month, day } = partsOf(at, zone.timeZone)
  return year === partsOf(edition, zone.timeZone).year ? `${MONTHS[month - 1]} ${day}` : dateOf(at, zone)
}

/** "Thursday, Aug. 31, 2023" */
export function longDateOf(at: Date, zone: HouseZone): string {
  return `${formatter(zone.timeZone, { weekday: 'long' }).format(at)}, ${dateOf(at, zone)}`
}

/** The calendar day in the paper's zone, "2023-08-31": what lists are grouped by. */
export function dayOf(at: Date, timeZone: string): string {
  const { year, month, day } = partsOf(at, timeZone)
  return `${year}-${two(month)}-${two(day)}`
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

type Parts = { year: number; month: number; day: number; hour: number; minute: number; second: number }

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
  return {
    year: value('year'),
    month: value('month'),
    day: value('day'),
    hour: value('hour'),
    minute: value('minute'),
    second: value('second'),
  }
}

function shortNameOf(at: Date, timeZone: string): string {
  const parts = formatter(timeZone, { timeZoneName: 'short' }).formatToParts(at)
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Making a formatter costs a hundred times more than using it. There are a handful of zones and shapes. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${timeZone} ${Object.keys(options).join()}`
  const made = formatters.get(key) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone })
  formatters.set(key, made)
  return made
}
