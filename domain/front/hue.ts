/** Hues the stylesheet knows, in degrees: one every fifteen. */
const STEP = 15

/**
 * The hue of a section's colour (`#rrggbb`), in OKLCH degrees, rounded to what the stylesheet knows; null for greys and
 * for anything else. Pages use the hue at a lightness of their own, so that text in a section's colour can be read on
 * light and dark paper whatever the desk chose; and they need no inline style, which the security policy forbids.
 */
export function hueOf(colour: string): number | null {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim())
  if (!hex) return null
  const [r, g, b] = hex.slice(1).map((pair) => linear(Number.parseInt(pair, 16) / 255)) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const across = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const along = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  if (Math.hypot(across, along) < 0.02) return null
  const degrees = (Math.atan2(along, across) * 180) / Math.PI
  return (Math.round((degrees + 360) / STEP) * STEP) % 360
}

/** sRGB to linear light (IEC 61966-2-1). */
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

/** `#rrggbb` of a section's colour on light paper, for what is drawn without a stylesheet; ink where it has no hue. */
export function inkOf(colour: string): string {
  const hue = hueOf(colour)
  if (hue === null) return '#191817'
  // OKLCH with the lightness and chroma the stylesheet gives to hues on light paper.
  const [lightness, chroma, angle] = [0.46, 0.125, (hue * Math.PI) / 180]
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${channels.map((channel) => hex(gamma(channel))).join('')}`
}

/** Linear light to sRGB. */
const gamma = (value: number): number => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)
const hex = (value: number): string =>
  Math.round(Math.min(1, Math.max(0, value)) * 255)
    .toString(16)
    .padStart(2, '0')
