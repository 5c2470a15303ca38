/** Words that break what does not expect them, for tests of feeds. */
import fc from 'fast-check'
import type { PublishedArticle } from '#domain/article/published.ts'
import { aWireStory } from './examples.ts'

const NASTY = [
  ']]>',
  '<![CDATA[',
  '&amp;',
  '&',
  '<script>alert(1)</script>',
  '\u0000',
  '\u000b',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\u202e',
  '\u2028',
  '"\'>',
  '-->',
  '<?xml?>',
  '&#0;',
  '\r\n',
  '한국',
  '\u{1f600}',
  '\u{1fffe}',
  '%00',
]

/** Words as the worst paste, wire or program sends them. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** The wire story with every string in it followed by `words`, and its addresses too where `words` may stand in one. */
export function hostileStory(words: string): PublishedArticle {
  const story = aWireStory()
  const keys = new Set([
    'type',
    'kind',
    'path',
    'publicId',
    'canonicalUrl',
    'pictureId',
    'articleId',
    'slug',
    'provider',
  ])
  const spoiled = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return keys.has(key) ? value : value + words
    if (Array.isArray(value)) return value.map((each) => spoiled(each, key))
    if (!value || typeof value !== 'object' || value instanceof Date) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoiled(inner, name)]))
  }
  return spoiled(story, '') as PublishedArticle
}
