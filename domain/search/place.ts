/**
 * An article's place in the order of search: one whole number that grows with the time of first publication, so that
 * "the newest that match", "before the one I saw last" and "between these days" are all ranges of it.
 */

/** Places within one second; which of them an article takes comes from its id. */
const PLACES = 2 ** 20

/** The first place of the second in which `moment` lies. Exact for the years 1700 to 2240. */
export const placeAt = (moment: Date): number => Math.floor(moment.getTime() / 1000) * PLACES

/** Where an article would like to stand; two that share it stand side by side. */
export function wishedPlace(publishedAt: Date, articleId: string): number {
  let mixed = 0x811c9dc5
  for (let i = 0; i < articleId.length; i++) mixed = Math.imul(mixed ^ articleId.charCodeAt(i), 0x01000193)
  return placeAt(publishedAt) + ((mixed >>> 0) % (PLACES - 1_024))
}
