import { weeksOf } from '#domain/time/paper-day.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './archive.module.css'

type Props = {
  site: { lang: string }
  month: string
  days: readonly { when: string; articles: number }[]
  /** The day whose page this is on. */
  current?: string
}

/** A month as a calendar: each day on which something came out leads to it. */
export function Calendar({ site, month, days, current }: Props) {
  const words = wordsOf(site).archive
  const counts = new Map(days.map(({ when, articles }) => [when, articles]))
  // Weeks begin on Sunday, as calendars of both languages do.
  const weeks = weeksOf(month, 7)
  return (
    <table className={styles.calendar}>
      <caption>{words.monthOf(words.months[Number(month.slice(5)) - 1]!, month.slice(0, 4))}</caption>
      <thead>
        <tr>
          {words.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, row) => (
          <tr key={week.find((day) => day) ?? row}>
            {week.map((day, column) => (
              <td key={day ?? `none-${column}`}>
                {day && <Day day={day} articles={counts.get(day) ?? 0} isCurrent={day === current} words={words} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayProps = {
  day: string
  articles: number
  isCurrent: boolean
  words: ReturnType<typeof wordsOf>['archive']
}

function Day({ day, articles, isCurrent, words }: DayProps) {
  const number = Number(day.slice(8))
  if (articles === 0) return <span>{number}</span>
  return (
    <a
      href={`/archive/${day.replaceAll('-', '/')}`}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={`${number}, ${words.stories(articles)}`}
    >
      {number}
      <small aria-hidden="true">{articles}</small>
    </a>
  )
}
