/** The widths a picture is rendered at, in pixels. Fixed, so that no request can make the server draw. */
export const WIDTHS = [320, 640, 960, 1440, 2048] as const

/** The formats of each width, best first, as their file names end. */
export const RENDITION_TYPES = ['avif', 'webp', 'jpg'] as const
export type RenditionType = (typeof RENDITION_TYPES)[number]

/** A picture this many times as wide as its largest step gets its own width too: below, nobody sees the difference. */
const WORTH_ITS_OWN = 1.15

/**
 * The widths a picture `width` pixels wide is rendered at, ascending. Never larger than it is: one that is narrower than
 * the ladder's first step, or well between two steps, gets its own width as its largest.
 */
export function widthsFor(width: number): number[] {
  const steps = WIDTHS.filter((step) => step <= width)
  const largest = steps.at(-1) ?? 0
  const isBetween = largest < WIDTHS[WIDTHS.length - 1]! && width >= largest * WORTH_ITS_OWN
  return isBetween ? [...steps, width] : steps
}
