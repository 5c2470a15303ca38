/** Whether a conditional request may be answered 304 (RFC 9110, 13.2.2): the entity tag decides when one is sent. */
export function isNotModified(
  asked: { ifNoneMatch: string | undefined; ifModifiedSince: string | undefined },
  has: { tag: string; lastModified: number | null },
): boolean {
  if (asked.ifNoneMatch !== undefined) return namesTag(asked.ifNoneMatch, has.tag)
  if (asked.ifModifiedSince === undefined || has.lastModified === null) return false
  const since = Date.parse(asked.ifModifiedSince)
  return !Number.isNaN(since) && has.lastModified <= since
}

/**
 * Whether the list names the tag. `tag` is without quotes; each encoding's own tag is it with an ending, and a reader
 * that kept any of them has the same words. A proxy that compressed may have weakened it to `W/`.
 */
function namesTag(list: string, tag: string): boolean {
  const trimmed = list.trim()
  if (trimmed === '*') return true
  if (!trimmed.includes(tag)) return false
  return trimmed.split(',').some((one) => {
    const name = one.trim().replace(/^W\//, '')
    return ENDINGS.some((ending) => name === `"${tag}${ending}"`)
  })
}

/** One strong entity tag per encoding, because their bytes differ. */
export const ENDINGS = ['', '-gz', '-br'] as const
