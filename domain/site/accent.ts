/** The colour a paper chose for itself, and whether it can be read. Contrast as WCAG 2.2 defines it. */

/** AA for text of ordinary size. */
const READABLE = 4.5

/** Every paper the stylesheets know: plain and shaded, of views, of galleries. A colour must be readable on each. */
const LIGHT_PAPERS = ['#fdfcf8', '#f4f1e9', '#f8f3e8', '#efe8d8']
const DARK_PAPERS = ['#161514', '#201f1c', '#1b1813', '#26221b', '#121211', '#1f1e1c']

/** Whether words in this colour (`#rrggbb`; empty for none) can be read on light paper. On dark paper they are lightened. */
export function isReadableAccent(colour: string): boolean {
  return colour === '' || LIGHT_PAPERS.every((paper) => contrast(colour, paper) >= READABLE)
}

/** The colour for dark paper: the same, mixed with just as much white as makes it readable there. */
export function accentOnDark(colour: string): string {
  for (let white = 0; white < 100; white += 2) {
    const mixed = mix(colour, white / 100)
    if (DARK_PAPERS.every((paper) => contrast(mixed, paper) >= READABLE)) return mixed
  }
  return '#ffffff'
}

/**
 * The stylesheet that makes `colour` the paper's accent, and gives its masthead a rule in it. It must win over the
 * house's own colours whichever of the two comes first.
 */
export function themeCss(colour: string): string {
  const onDark = accentOnDark(colour)
  return `html:root{--accent:light-dark(${colour},${onDark});--accent-on-dark:${onDark};--masthead-rule:0.3125rem}\n`
}

/** From 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const channels = (colour: string): [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]

function luminance(colour: string): number {
  const [r, g, b] = channels(colour).map((value) => linear(value / 255)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** sRGB to linear light (IEC 61966-2-1). */
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const mix = (colour: string, white: number): string =>
  `#${channels(colour)
    .map((value) =>
      Math.round(value + (255 - value) * white)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
