import { isoDate, isoDateOfYear, type Times, two } from './times.ts'

const WEEKDAYS = ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일']

/**
 * "2023년 8월 31일 오전 9시 35분". Korean has one order, year to day, whatever the style; and Korean papers do not write
 * the zone at each time: the foot of every page says it.
 */
export const timesInKorean: Times = {
  date: (day, style) => (style === 'iso' ? isoDate(day) : `${day.year}년 ${day.month}월 ${day.day}일`),
  dateOfYear: (day, style) => (style === 'iso' ? isoDateOfYear(day) : `${day.month}월 ${day.day}일`),
  longDate: (day, style) => `${timesInKorean.date(day, style)} ${WEEKDAYS[day.weekday]}`,
  clock: ({ hour, minute }, _zone, clock) => {
    if (clock === '24') return `${two(hour)}:${two(minute)}`
    const hours = `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}시`
    return minute === 0 ? hours : `${hours} ${minute}분`
  },
  moment: (date, clock) => `${date} ${clock}`,
}
