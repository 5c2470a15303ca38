import type { Page } from '#db/edition/lists.ts'
import { PAGE_LENGTH } from '#domain/feed/list.ts'

/** Where a page of a list begins, as its address says it: time and id of the line before it, or after it. */
export type PageParameters = { before?: string | string[]; after?: string | string[] }

/** One page of a list, and the addresses of the pages beside it; null where there is none. */
export type ListedPage<Line> = { lines: Line[]; isNewest: boolean; newer: string | null; older: string | null }

type Place = { at: Date; id: string }
type List<Line> = {
  /** The list's own address; may have parameters already. */
  path: string
  read: (page: Page) => Promise<Line[]>
  place: (line: Line) => Place
}

/**
 * Reads the page that `asked` names; anything that names none is the newest. One line more is read than is shown, to
 * know whether there is more. A page that would begin with the newest line is the list's own address.
 */
export async function readPage<Line>(
  { path, read, place }: List<Line>,
  asked: PageParameters,
): Promise<ListedPage<Line>> {
  const limit = PAGE_LENGTH + 1
  const before = cursorIn(asked.before)
  const after = before ? null : cursorIn(asked.after)
  const address = (name: 'before' | 'after', line: Line): string => {
    const { at, id } = place(line)
    return `${path}${path.includes('?') ? '&' : '?'}${name}=${at.getTime()}-${id}`
  }
  if (after) {
    const lines = await read({ after, limit })
    const shown = lines.slice(1)
    if (lines.length === limit) {
      return {
        lines: shown,
        isNewest: false,
        newer: address('after', shown[0]!),
        older: address('before', shown.at(-1)!),
      }
    }
  }
  const lines = await read({ before: before ?? undefined, limit })
  const shown = lines.slice(0, PAGE_LENGTH)
  const [first] = shown
  return {
    lines: shown,
    isNewest: !before,
    newer: !before ? null : first ? address('after', first) : path,
    older: lines.length === limit ? address('before', shown.at(-1)!) : null,
  }
}

function cursorIn(value: string | string[] | undefined): Place | null {
  const [, at, id] = (typeof value === 'string' && /^(-?\d{1,15})-([\w]{1,64})$/.exec(value)) || []
  return at && id ? { at: new Date(Number(at)), id } : null
}

export const ofCard = (card: { publishedAt: Date; publicId: string }): Place => ({
  at: card.publishedAt,
  id: card.publicId,
})
