import { expect, test } from 'vitest'
import { widthsFor } from './widths.ts'

test.each([
  [6000, [320, 640, 960, 1440, 2048]],
  [2048, [320, 640, 960, 1440, 2048]],
  [2047, [320, 640, 960, 1440]],
  [320, [320]],
  [319, [319]],
  [5, [5]],
])('a picture %i px wide is rendered at %j and never enlarged', (width, widths) => {
  expect(widthsFor(width)).toEqual(widths)
})
