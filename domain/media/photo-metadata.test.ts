import { expect, test } from 'vitest'
import { readMetadata, wordsFrom } from './photo-metadata.ts'

test('XMP is believed before IPTC-IIM and IIM before Exif', () => {
  const segments = {
    dc: { description: { lang: 'x-default', value: 'From XMP' } },
    iptc: { Caption: 'From IIM', CopyrightNotice: '© IIM' },
    ifd0: { ImageDescription: 'From Exif', Copyright: '© Exif' },
  }
  expect(readMetadata(segments)).toEqual({ caption: 'From XMP', copyright: '© IIM' })
})

test('text that was decoded wrongly is passed over', () => {
  expect(readMetadata({ iptc: { Caption: 'Caf\ufffd' }, ifd0: { ImageDescription: 'Café' } }).caption).toBe('Café')
})

test('what a camera writes into every picture is no caption', () => {
  expect(readMetadata({ ifd0: { ImageDescription: 'OLYMPUS DIGITAL CAMERA         ' } })).toEqual({})
})

test('alternatives in several languages give the default one, several creators all of them', () => {
  const title = [
    { lang: 'ko', value: '항구' },
    { lang: 'x-default', value: 'Harbour' },
  ]
  expect(readMetadata({ dc: { description: title, creator: ['A. Noh', 'B. Lim'] } })).toEqual({
    caption: 'Harbour',
    creator: 'A. Noh, B. Lim',
  })
})

test.each([
  [{ creator: 'Julie Doe', credit: 'Pado' }, 'Julie Doe/Pado'],
  [{ creator: 'Julie Doe', credit: 'Julie Doe / Pado' }, 'Julie Doe / Pado'],
  [{ creator: 'Julie Doe' }, 'Julie Doe'],
  [{ source: 'Pado' }, 'Pado'],
  [{}, ''],
])('%j is credited %j', (metadata, credit) => {
  expect(wordsFrom(metadata).credit).toBe(credit)
})

test('words are clean, within their limits, and an alt text that is a file name is none', () => {
  const words = wordsFrom({
    alt: 'IMG_2044.jpg',
    caption: `${'harbour '.repeat(200)}`,
    copyright: '©\u0000 2026\u202e Pado',
  })
  expect(words.alt).toBe('')
  expect(words.caption.length).toBeLessThanOrEqual(1_000)
  expect(words.caption).toMatch(/harbour…$/)
  expect(words.copyright).toBe('© 2026 Pado')
})
