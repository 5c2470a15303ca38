import type { Site } from '#domain/site/site.ts'
import { clockOf, dateOf, isoOf, momentOf, nearOf } from '#domain/time/house-time.ts'

/** How much of a time a place has room for; the rest is in `datetime`. */
const WORDS = { moment: momentOf, date: dateOf, clock: clockOf } as const

/** A public time: house style in the paper's zone, and exact for machines. */
export function Moment({ at, site, as = 'moment' }: { at: Date; site: Site; as?: keyof typeof WORDS }) {
  return <time dateTime={isoOf(at, site.timeZone)}>{WORDS[as](at, site)}</time>
}

/** A public time beside others of an edition: what the day of the edition says already is left out. */
export function NearMoment({ at, site, edition }: { at: Date; site: Site; edition: Date }) {
  return <time dateTime={isoOf(at, site.timeZone)}>{nearOf(at, site, edition)}</time>
}
