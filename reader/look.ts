/** How this reader wants to read. `first.ts` puts it on the page before anything is drawn. */
export type Look = { theme?: string; text?: string }
export const LOOK = 'dateline.look'
