/** What it means that a story was, or was not, at a public address: the rules by which the desk is told that it is live. */
import type { FeedFormat } from '#domain/feed/list.ts'

export const PLACE_KINDS = ['page', 'front', 'section', 'topic', 'contributor', 'sitemap', 'news_sitemap'] as const
/** What an address must answer: `gone` is 410; `either` leaves it to an editor. */
export const EXPECTATIONS = ['there', 'absent', 'gone', 'either'] as const
/** `earlier`: an earlier version of it, or its earlier address. `silent`: no answer one could read. */
export const FINDINGS = ['there', 'absent', 'gone', 'earlier', 'silent'] as const
export type Expectation = (typeof EXPECTATIONS)[number]
export type Finding = (typeof FINDINGS)[number]

/** A public address an article has to do with. `format` is null but for the feed of a list. */
export type Place = {
  kind: (typeof PLACE_KINDS)[number]
  /** Of the section, the topic, the contributor. */
  name: string
  format: FeedFormat | null
  /** From the root of the paper. */
  address: string
  expected: Expectation
}

/** What is looked for: `updatedAt` is when readers last learned something, null once it was withdrawn. */
export type Sought = { publicId: string; path: string; updatedAt: Date | null }
export type PublicAnswer = { status: number; text: string }

/** What an answer says of the story; null stands for no answer at all. */
export function findingOf(
  { kind, format }: Place,
  { publicId, path, updatedAt }: Sought,
  answer: PublicAnswer | null,
): Finding {
  if (answer?.status === 410) return 'gone'
  if (answer?.status === 404) return 'absent'
  if (answer?.status !== 200) return 'silent'
  const text = format ? withoutTombstones(answer.text, format) : answer.text
  if (text === null) return 'silent'
  const addresses = text.match(new RegExp(`/[^\\s"'<>]*[-/]${publicId}(?![\\w-])`, 'g')) ?? []
  if (addresses.length === 0) return 'absent'
  if (updatedAt === null) return 'there'
  if (kind === 'page' && modifiedAt(text) !== Math.floor(updatedAt.getTime() / 1000)) return 'earlier'
  return addresses.some((address) => decoded(address).endsWith(decoded(path))) ? 'there' : 'earlier'
}

export const isAsExpected = (expected: Expectation, finding: Finding): boolean => FITTING[expected].includes(finding)

/** A list that went with its last story has no page any more, and so does not have the story. */
const FITTING: Record<Expectation, readonly Finding[]> = {
  there: ['there'],
  absent: ['absent', 'gone'],
  gone: ['gone'],
  either: ['there', 'absent'],
}

/** A feed goes on naming what was withdrawn, so that readers' programs forget it; that is not the story. Null for no feed. */
function withoutTombstones(text: string, format: FeedFormat): string | null {
  if (format !== 'json') return text.replace(/<at:deleted-entry\b.*?<\/at:deleted-entry>/gs, '')
  try {
    return JSON.stringify((JSON.parse(text) as { items: unknown }).items)
  } catch {
    return null
  }
}

/** When a page says that it was last changed, in whole seconds, as pages say it; NaN if it does not say. */
const modifiedAt = (html: string): number => Date.parse(/"dateModified":"([^"]+)"/.exec(html)?.[1] ?? '') / 1000

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
