import { expect, test } from 'vitest'
import { providerOf } from '#components/desk/editor/embed-provider.ts'

test.each([
  ['https://www.youtube.com/watch?v=abc', 'youtube'],
  ['https://youtu.be/abc', 'youtube'],
  ['https://x.com/haneul/status/1', 'x'],
  ['https://www.google.com/maps/place/Haneul', 'maps'],
  ['https://www.openstreetmap.org/#map=12/37/126', 'maps'],
  ['https://example.org/film', 'other'],
  ['https://notyoutube.com/', 'other'],
  ['https://youtube.com.evil.example/', 'other'],
  ['javascript:alert(1)', null],
  ['ftp://youtube.com/', null],
  ['not an address', null],
])('%s is of %s', (address, provider) => {
  expect(providerOf(address)).toBe(provider)
})
