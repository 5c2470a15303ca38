/** The breaking banner as the desk set it. Instants are ISO text, for it is kept as JSON. */
export type BreakingSetting = { headline: string; articleId: string | null; setAt: string; expiresAt: string }

/** How long a headline of the banner may be, in characters: it must fit one line of a wide page and four of a narrow one. */
export const BREAKING_HEADLINE = 120

/** The longest the banner may stand before somebody says again that it is still breaking, in milliseconds. */
export const BREAKING_LONGEST = 24 * 60 * 60_000
