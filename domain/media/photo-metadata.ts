import { cleanLine } from '#domain/body/clean-text.ts'
import { isUsableAlt } from './alt.ts'

/** What a photo says of itself, in the words of the IPTC Photo Metadata Standard. Absent means that it says nothing. */
export const METADATA_FIELDS = [
  'headline',
  'caption',
  'alt',
  'creator',
  'credit',
  'source',
  'copyright',
  'usageTerms',
  'instructions',
  'city',
  'country',
  'dateCreated',
] as const
export type PhotoMetadata = Partial<Record<(typeof METADATA_FIELDS)[number], string>>

/** The words of a picture's row, and the longest each may be, in characters. */
export type PictureWords = { alt: string; caption: string; credit: string; copyright: string }
export const WORD_LIMITS = { alt: 500, caption: 1_000, credit: 200, copyright: 200 } as const

/** The segments of a file as the parser hands them over: XMP by namespace, IPTC-IIM and Exif by tag name. */
export type Segments = Record<string, Record<string, unknown> | undefined>

/** Where each field stands, best source first: XMP is always UTF-8; IIM and Exif may be anything. */
const SOURCES: Record<(typeof METADATA_FIELDS)[number], readonly `${string}.${string}`[]> = {
  headline: ['photoshop.Headline', 'iptc.Headline'],
  caption: ['dc.description', 'iptc.Caption', 'ifd0.ImageDescription'],
  alt: ['Iptc4xmpCore.AltTextAccessibility'],
  creator: ['dc.creator', 'iptc.Byline', 'ifd0.Artist'],
  credit: ['photoshop.Credit', 'iptc.Credit'],
  source: ['photoshop.Source', 'iptc.Source'],
  copyright: ['dc.rights', 'iptc.CopyrightNotice', 'ifd0.Copyright'],
  usageTerms: ['xmpRights.UsageTerms', 'xapRights.UsageTerms'],
  instructions: ['photoshop.Instructions', 'iptc.SpecialInstructions'],
  city: ['photoshop.City', 'iptc.City'],
  country: ['photoshop.Country', 'iptc.Country'],
  dateCreated: ['photoshop.DateCreated', 'iptc.DateCreated'],
}

/** What cameras write into the description of every picture they take. */
const CAMERA_NOISE =
  /^(?:OLYMPUS DIGITAL CAMERA|SONY DSC|MINOLTA DIGITAL CAMERA|KODAK Digital Still Camera|DCIM.*|default)$/i

/** Reads the fields out of a file's segments. Where the photo was taken by GPS is never read. */
export function readMetadata(segments: Segments): PhotoMetadata {
  const metadata: PhotoMetadata = {}
  for (const field of METADATA_FIELDS) {
    for (const source of SOURCES[field]) {
      const [segment = '', name = ''] = source.split('.')
      const words = wordsOf(segments[segment]?.[name])
      if (words === '' || words.includes('\ufffd') || (field === 'caption' && CAMERA_NOISE.test(words))) continue
      metadata[field] = clip(words, 2_000)
      break
    }
  }
  return metadata
}

/** The words a picture starts its life in the library with; the desk may change them. */
export function wordsFrom(metadata: PhotoMetadata): PictureWords {
  const { alt = '', caption = '', copyright = '' } = metadata
  return cleanWords({ alt, caption, credit: creditOf(metadata), copyright })
}

/** Words within their limits; an alt text that is only a file name counts as missing. */
export function cleanWords(words: PictureWords): PictureWords {
  const alt = cleanLine(words.alt)
  return {
    alt: isUsableAlt(alt) ? clip(alt, WORD_LIMITS.alt) : '',
    caption: clip(cleanLine(words.caption), WORD_LIMITS.caption),
    credit: clip(cleanLine(words.credit), WORD_LIMITS.credit),
    copyright: clip(cleanLine(words.copyright), WORD_LIMITS.copyright),
  }
}

/** "Photographer/Agency", the trade's way of crediting, without saying the same name twice. */
function creditOf({ creator = '', credit = '', source = '' }: PhotoMetadata): string {
  const house = credit || source
  if (creator === '' || house.toLowerCase().includes(creator.toLowerCase())) return house
  return house === '' ? creator : `${creator}/${house}`
}

/** XMP keeps text as a string, as `{ lang, value }` or as a list of either. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return cleanLine(value)
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) {
    const isAlternatives = value.some((item) => typeof item === 'object')
    return isAlternatives
      ? wordsOf(value.find((item) => item?.lang === 'x-default') ?? value[0])
      : value.map(wordsOf).filter(Boolean).join(', ')
  }
  return value && typeof value === 'object' && 'value' in value ? wordsOf(value.value) : ''
}

function clip(words: string, max: number): string {
  if (words.length <= max) return words
  return `${words
    .slice(0, max - 1)
    .replace(/\s+\S*$/, '')
    .toWellFormed()}…`
}
