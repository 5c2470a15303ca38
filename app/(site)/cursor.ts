import type { Page } from '#db/edition/lists.ts'

/** How many lines a page of a list has. */
export const PAGE_LENGTH = 25

/** Where a page of a list begins, as `?before=` says it: time and id of the line before. Anything else is the first page. */
export function pageAfter(before: string | string[] | undefined): Page {
  const [, at, id] = (typeof before === 'string' && /^(\d{1,15})-([\w]{1,64})$/.exec(before)) || []
  return { before: at && id ? { at: new Date(Number(at)), id } : undefined, limit: PAGE_LENGTH + 1 }
}

/** A page's lines, and the address of the page after it: one line more was asked for than is shown. */
export function pageOf<Line>(
  path: string,
  lines: Line[],
  place: (line: Line) => { at: Date; id: string },
): { lines: Line[]; older: string | null } {
  const shown = lines.slice(0, PAGE_LENGTH)
  const last = shown.at(-1)
  if (!last || lines.length <= PAGE_LENGTH) return { lines: shown, older: null }
  const { at, id } = place(last)
  return { lines: shown, older: `${path}?before=${at.getTime()}-${id}` }
}
