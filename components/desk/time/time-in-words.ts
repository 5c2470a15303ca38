import type { Site } from '#domain/site/site.ts'

type Zone = Pick<Site, 'timeZone' | 'zoneLabel'>

/** An instant as the desk says it, in the paper's zone and with its name: "09:35 KST", "Mon 23 Nov, 09:35 KST". */
export function timeInWords(at: string | Date, zone: Zone, now: Date = new Date()): string {
  const date = new Date(at)
  const clock = part(date, zone.timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const said = `${clock} ${zoneName(date, zone)}`
  if (dayOf(date, zone.timeZone) === dayOf(now, zone.timeZone)) return said
  const sameYear = dayOf(date, zone.timeZone).slice(0, 4) === dayOf(now, zone.timeZone).slice(0, 4)
  const day = part(date, zone.timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
  return `${day}, ${said}`
}

/** What house style calls the zone, or the zone's own short name at that instant. */
export function zoneName(at: Date, { timeZone, zoneLabel }: Zone): string {
  if (zoneLabel !== '') return zoneLabel
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(at)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

const part = (date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(date)

/** "2026-11-24" in the zone. */
const dayOf = (date: Date, timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format(date)
