/**
 * Where in the archive of a list a document stands (RFC 5005): a month of first publication in UTC, and which part of
 * it. An article keeps its place for good, whether it is edited, corrected or withdrawn, so the addresses of archive
 * documents never change and nothing moves from one to another.
 */
import { MONTH, monthOf } from './month.ts'

export type ArchivePlace = { month: string; part: number }
/** One place in a month of a list. Readers no longer see those that are not public. */
export type Slot = { id: string; at: Date; isPublic: boolean }

/** Places in one archive document. Also how many items a feed carries at least, if there are so many. */
export const PART_LENGTH = 50

/** "2026-11", "2026-11-2": the last word of the document's address. */
export const placeName = ({ month, part }: ArchivePlace): string => (part === 1 ? month : `${month}-${part}`)

export function readPlace(name: string): ArchivePlace | null {
  const [, month = '', part = '1'] = /^(\d{4}-\d{2})(?:-([2-9]|[1-9]\d{1,4}))?$/.exec(name) ?? []
  return MONTH.test(month) ? { month, part: Number(part) } : null
}

/** The slots of a month in the order they keep: by time of first publication, then by id. */
export const inOrder = (slots: readonly Slot[]): Slot[] =>
  [...slots].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))

/** The slots of a part, oldest first. */
export const slotsOfPart = (ordered: readonly Slot[], part: number): Slot[] =>
  ordered.slice((part - 1) * PART_LENGTH, part * PART_LENGTH)

export const partsIn = (slots: number): number => Math.ceil(slots / PART_LENGTH)

/**
 * What the feed itself carries of `newest`, the newest articles of a list, newest first: down to where an archive
 * document begins, so that every article is in exactly one document. `month` has all slots of the month of the last.
 */
export function currentFrom(newest: readonly { id: string; at: Date }[], month: readonly Slot[]) {
  const last = newest.at(-1)!
  const ordered = inOrder(month)
  const part = Math.floor(ordered.findIndex(({ id }) => id === last.id) / PART_LENGTH) + 1
  const ofMonth = ordered.slice((part - 1) * PART_LENGTH).filter(({ isPublic }) => isPublic)
  const newer = newest.filter(({ at }) => monthOf(at) !== monthOf(last.at))
  return { ids: [...newer, ...ofMonth.reverse()].map(({ id }) => id), start: { month: monthOf(last.at), part } }
}

export const isBefore = (a: ArchivePlace, b: ArchivePlace): boolean =>
  a.month === b.month ? a.part < b.part : a.month < b.month
