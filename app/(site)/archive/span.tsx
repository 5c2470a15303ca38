import type { Metadata } from 'next'
import { SpanPage } from '#components/site/archive/span-page.tsx'
import { findNeighbourDays, listArchiveDays, listSpan } from '#db/edition/archive.ts'
import { edition } from '#db/edition/connection.ts'
import type { Page } from '#db/edition/lists.ts'
import { findSite } from '#db/edition/site.ts'
import type { Site } from '#domain/site/site.ts'
import { longDateOf } from '#domain/time/house-time.ts'
import { dayAfter, isDay, monthAfter, startOfDay } from '#domain/time/paper-day.ts'
import { wordsOf } from '#domain/words/words.ts'
import { ofCard, type PageParameters, readPage } from '../cursor.ts'
import { listAlternates } from '../feed-links.ts'
import { findPaper } from '../find-paper.ts'
import { moveOrNotFound } from '../move-or-not-found.tsx'
import { notFoundMetadata } from '../not-found-metadata.ts'

/** A month, "2026-11", or a day, "2026-11-23", of the paper's calendar. */
type Span = string

const isMonth = (span: Span): boolean => span.length === 7
const isSpan = (span: Span): boolean => isDay(isMonth(span) ? `${span}-01` : span)
const pathOf = (span: Span): string => `/archive/${span.replaceAll('-', '/')}`

function nameOf(span: Span, site: Site): string {
  if (!isMonth(span)) return longDateOf(startOfDay(span, site.timeZone), site)
  const { months, monthOf } = wordsOf(site).archive
  return monthOf(months[Number(span.slice(5)) - 1] ?? '', span.slice(0, 4))
}

export async function spanMetadata(span: Span): Promise<Metadata> {
  if (!isSpan(span)) return notFoundMetadata()
  const site = await findSite(edition())
  const title = `${wordsOf(site).archive.title}: ${nameOf(span, site)}`
  if (!isMonth(span)) return { title, alternates: { canonical: pathOf(span) } }
  return { title, alternates: listAlternates(pathOf(span), `${nameOf(span, site)} | ${site.name}`) }
}

/** What came out in a month or on a day. Where nothing did, there is no page, and nothing to page through. */
export async function spanPage(span: Span, asked: PageParameters) {
  if (!isSpan(span)) return moveOrNotFound(pathOf(span))
  const paper = await findPaper()
  const { site } = paper
  const month = span.slice(0, 7)
  const days = await listArchiveDays(edition(), month, site.timeZone)
  const isThere = isMonth(span) ? days.length > 0 : days.some(({ when }) => when === span)
  if (!isThere) return moveOrNotFound(pathOf(span))

  const [first, end] = isMonth(span) ? [`${span}-01`, `${monthAfter(span)}-01`] : [span, dayAfter(span)]
  const ends = { since: startOfDay(first, site.timeZone), until: startOfDay(end, site.timeZone) }
  const read = (page: Page) => listSpan(edition(), ends, page)
  const { lines, ...page } = await readPage({ path: pathOf(span), read, place: ofCard }, asked)
  const near = await findNeighbourDays(edition(), { first, last: dayAfter(end, -1) }, site.timeZone)
  const way = (day: string | null) => {
    const to = day && (isMonth(span) ? day.slice(0, 7) : day)
    return to ? { path: pathOf(to), name: nameOf(to, site) } : null
  }
  return (
    <SpanPage
      paper={paper}
      path={pathOf(span)}
      title={nameOf(span, site)}
      month={month}
      {...(isMonth(span) ? {} : { day: span })}
      days={days}
      before={way(near.before)}
      after={way(near.after)}
      cards={lines}
      {...page}
    />
  )
}
