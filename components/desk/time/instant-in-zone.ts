/** A wall-clock time, "2026-11-24T09:35", without a zone. */
export type WallTime = string

/** Milliseconds by which the zone's clocks stand ahead of UTC at `instant`. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const at = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'))
  return wall - Math.floor(instant / 1000) * 1000
}

/**
 * The instant at which clocks in `timeZone` show `wall`; null when none do, because they jump over it in spring.
 * Of two in autumn it is the first. The zone of the browser plays no part.
 */
export function instantInZone(wall: WallTime, timeZone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(wall)) return null
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const day = 24 * 60 * 60 * 1000
  const offsets = [offsetAt(asUtc - day, timeZone), offsetAt(asUtc + day, timeZone)]
  const candidates = offsets
    .map((offset) => asUtc - offset)
    .filter((instant) => instant + offsetAt(instant, timeZone) === asUtc)
  return candidates.length > 0 ? new Date(Math.min(...candidates)) : null
}

/** What clocks in `timeZone` show at `instant`. */
export function wallTimeIn(instant: Date, timeZone: string): WallTime {
  return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone)).toISOString().slice(0, 16)
}
