import { expect, test } from 'vitest'
import { imageTypeOf } from './image-type.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

test.each([
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['\x89PNG\r\n\x1a\n\0\0\0\r', 'png'],
  ['RIFF\x24\0\0\0WEBPVP8 ', 'webp'],
  ['GIF89a\x01\0\x01\0', 'gif'],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['<!doctype html>', null],
  ['II*\0\x08\0\0\0', null],
  ['\0\0\0\x20ftypavif', null],
  ['\0\0\0\x20ftypheic', null],
  ['%PDF-1.7', null],
  ['\xff\x0a', null],
  ['RIFF\x24\0\0\0WAVEfmt ', null],
  ['', null],
])('%j is %s by its first bytes', (start, type) => {
  expect(imageTypeOf(bytes(start))).toBe(type)
})
