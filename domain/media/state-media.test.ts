import { expect, test } from 'vitest'
import { stateMediaLabelOf } from './state-media.ts'

const site = {
  stateMedia: [
    { credit: 'SVN', label: 'Released by state media of Svenia' },
    { credit: '국가통신', label: '국영' },
  ],
}

test.each([
  ['SVN', 'Released by state media of Svenia'],
  ['Photo: svn/Pado', 'Released by state media of Svenia'],
  ['(SVN via Pado)', 'Released by state media of Svenia'],
  ['국가통신 제공', '국영'],
  ['J. Svnsson', null],
  ['', null],
])('a picture credited “%s” says %s', (credit, label) => {
  expect(stateMediaLabelOf(credit, site)).toBe(label)
})
