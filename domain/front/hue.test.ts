import { expect, test } from 'vitest'
import { hueOf, inkOf } from './hue.ts'

test.each([
  ['#ff0000', 30],
  ['#00ff00', 135],
  ['#0000ff', 270],
  ['#1b4d8a', 255],
  ['#808080', null],
  ['#000000', null],
  ['red', null],
  ['#12345', null],
  ['url(x)', null],
])('the hue of %s is %s', (colour, hue) => {
  expect(hueOf(colour)).toBe(hue)
})

test.each(['#ff0000', '#00ff00', '#0000ff', '#1b4d8a', '#e0b000'])(
  'ink of %s keeps its hue and can be read on light paper',
  (colour) => {
    const ink = inkOf(colour)
    expect(Math.abs(hueOf(ink)! - hueOf(colour)!)).toBeLessThanOrEqual(15)
    expect(contrast(ink, '#fdfcf8')).toBeGreaterThan(4.5)
  },
)

test('what has no hue is set in ink', () => expect(inkOf('#808080')).toBe('#191817'))

/** WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0)
  const [a, b] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number]
  return (a + 0.05) / (b + 0.05)
}
