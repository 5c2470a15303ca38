/** How a language writes days and times of day. Each knows every style a paper may choose. */

export const DATE_STYLES = ['month-day', 'day-month', 'iso'] as const
export type DateStyle = (typeof DATE_STYLES)[number]

export const CLOCKS = ['12', '24'] as const
export type Clock = (typeof CLOCKS)[number]

/** A day of the calendar; `weekday` counts from Sunday, 0. */
export type Day = { year: number; month: number; day: number; weekday: number }

export type Times = {
  date: (day: Day, style: DateStyle) => string
  /** Beside an edition of the same year. */
  dateOfYear: (day: Day, style: DateStyle) => string
  longDate: (day: Day, style: DateStyle) => string
  /** `zone` is what house style calls the zone; a language whose papers do not write it leaves it out. */
  clock: (time: { hour: number; minute: number }, zone: string, clock: Clock) => string
  moment: (date: string, clock: string) => string
}

export const two = (number: number): string => String(number).padStart(2, '0')
export const isoDate = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`
export const isoDateOfYear = ({ month, day }: Day): string => `${two(month)}-${two(day)}`
