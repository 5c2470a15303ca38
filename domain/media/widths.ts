/** The widths a picture is rendered at, in pixels. Fixed, so that no request can make the server draw. */
export const WIDTHS = [320, 640, 960, 1440, 2048] as const

/** The formats of each width, best first, as their file names end. */
export const RENDITION_TYPES = ['avif', 'webp', 'jpg'] as const
export type RenditionType = (typeof RENDITION_TYPES)[number]

/**
 * The widths a picture `width` pixels wide is rendered at, ascending. Never larger than it is: a picture narrower than
 * the ladder's first step gets its own width, and one between two steps the lower one as its largest.
 */
export function widthsFor(width: number): number[] {
  const steps = WIDTHS.filter((step) => step <= width)
  return steps.length > 0 ? steps : [width]
}
