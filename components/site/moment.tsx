import type { Site } from '#domain/article/published.ts'
import { clockOf, dateOf, isoOf, momentOf } from '#domain/time/house-time.ts'

/** How much of a time a place has room for; the rest is in `datetime`. */
const WORDS = { moment: momentOf, date: dateOf, clock: clockOf } as const

/** A public time: house style in the paper's zone, and exact for machines. */
export function Moment({ at, site, as = 'moment' }: { at: Date; site: Site; as?: keyof typeof WORDS }) {
  return <time dateTime={isoOf(at, site.timeZone)}>{WORDS[as](at, site)}</time>
}
