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
