import { type Day, isoDate, isoDateOfYear, type Times, two } from './times.ts'

/** Months as American newspapers abbreviate them: the five short ones stay whole. */
const SHORT = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const DATES: Record<'month-day' | 'day-month', { date: (day: Day) => string; ofYear: (day: Day) => string }> = {
  'month-day': {
    date: ({ year, month, day }) => `${SHORT[month - 1]} ${day}, ${year}`,
    ofYear: ({ month, day }) => `${SHORT[month - 1]} ${day}`,
  },
  'day-month': {
    date: ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
    ofYear: ({ month, day }) => `${day} ${MONTHS[month - 1]}`,
  },
}

/** "Aug. 31, 2023, 09:35 KST", "31 August 2023, 9:35 a.m. KST", "2023-08-31, 09:35 KST" */
export const timesInEnglish: Times = {
  date: (day, style) => (style === 'iso' ? isoDate(day) : DATES[style].date(day)),
  dateOfYear: (day, style) => (style === 'iso' ? isoDateOfYear(day) : DATES[style].ofYear(day)),
  longDate: (day, style) => `${WEEKDAYS[day.weekday]}, ${timesInEnglish.date(day, style)}`,
  clock: ({ hour, minute }, zone, clock) =>
    clock === '24'
      ? `${two(hour)}:${two(minute)} ${zone}`
      : `${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'} ${zone}`,
  moment: (date, clock) => `${date}, ${clock}`,
}
