import { expect, test } from 'vitest'
import { isUsableAlt } from './alt.ts'

test.each([
  'A dredger at work off the north mole at dawn',
  'Portrait of Ji-won Han',
  '하늘항의 새벽',
  'Screenshot of the ferry timetable',
  'Pier 4',
])('%j says something', (alt) => {
  expect(isUsableAlt(alt)).toBe(true)
})

test.each([
  '',
  '  ',
  'IMG_2044',
  'IMG 2044 (1)',
  'DSC00012.JPG',
  'harbour at dawn.png',
  'harbour-dawn-1024x683',
  '20260803_101500',
  'image',
  'Screenshot 2026-08-03',
  'a3f0_final_v2',
  '9f1b2c3d-0000-4000-8000-1234567890ab',
])('%j is empty or a file name', (alt) => {
  expect(isUsableAlt(alt)).toBe(false)
})
