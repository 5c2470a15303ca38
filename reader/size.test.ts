import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundled } from '../bin/build.ts'

const sizeOf = async (entry: 'main' | 'first') => brotliCompressSync(await bundled(entry)).length

test('the script readers get stays under eight kilobytes, whatever it learns', async () => {
  expect(await sizeOf('main')).toBeLessThan(8_192)
})

test('what runs before the page is drawn stays under four hundred bytes', async () => {
  expect(await sizeOf('first')).toBeLessThan(400)
})
