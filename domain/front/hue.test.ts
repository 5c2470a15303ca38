import { expect, test } from 'vitest'
import { hueOf } from './hue.ts'

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
