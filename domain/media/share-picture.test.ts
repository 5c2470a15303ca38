import { expect, test } from 'vitest'
import { keptWhole, SHARE_SIZE, settable, shareLayout } from './share-picture.ts'

test.each([
  ['Harbour bridge reopens', 'Harbour bridge reopens'],
  ['Łódź – “naïve” café © 100 %', 'Łódź – “naïve” café © 100 %'],
  ['하늘항 대교, 다시 열린다', '하늘항 대교, 다시 열린다'],
  ['Storm  warning 🌪️ lifted 👩‍🚒', 'Storm warning lifted'],
  ['cafe\u0301', 'café'],
])('%s can be set', (words, expected) => expect(settable(words)).toBe(expected))

test.each(['', '🌪️', '港の橋が再開', 'مدينة', 'Мост', 'x\u0000', 'Xin \u2192'])(
  '%s cannot, and is not set at all',
  (words) => expect(settable(words)).toBeNull(),
)

test('Korean words stay whole and everything else stays as it is', () => {
  expect(keptWhole('하늘항 Bridge 대교')).toBe('하\u2060늘\u2060항 Bridge 대\u2060교')
})

test.each([
  ['none', null],
  ['landscape', { width: 3000, height: 2000 }],
  ['square', { width: 500, height: 500 }],
  ['portrait', { width: 800, height: 1200 }],
])('words and picture stand beside each other and fill the width: %s', (_, size) => {
  const { column, picture } = shareLayout(size)
  expect(column.left + column.width).toBeLessThanOrEqual(picture?.left ?? SHARE_SIZE.width)
  expect(column.width).toBeGreaterThan(400)
  if (picture) expect(picture.left + picture.width).toBe(SHARE_SIZE.width)
})
