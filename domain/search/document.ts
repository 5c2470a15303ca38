/** What the search index keeps of an article, as words with a blank between them. */
import { charactersIn, readWords } from './read-words.ts'

/** What of an article readers can find it by. The names of contributors and topics are found by way of their ids. */
export type SearchedArticle = {
  headline: string
  kicker: string
  standfirst: string
  /** Body, captions and all. */
  text: string
  leadCaption: string
  place: string
  sectionId: string
  kind: string
  contributorIds: readonly string[]
  topicIds: readonly string[]
}

/**
 * Signs before words that are no words of the text. Unicode's compatibility form, in which all words of a text are,
 * has none of them, so nothing written or asked for can be mistaken for one.
 */
const SIGNS = { headline: 'ʰ', section: 'ˢ', kind: 'ᵏ', by: 'ᵇ', topic: 'ᵗ' } as const
export type Sign = keyof typeof SIGNS

/** More are left out: an index row has a greatest size, and nobody reads so far. */
const MOST_WORDS = 40_000

/** The word that stands for `id` (or for a word of the headline) in the index. */
export const signed = (sign: Sign, id: string): string => SIGNS[sign] + id.replace(/[^a-z0-9\u0080-\uffff]/g, spelled)

const spelled = (character: string): string => `·${character.charCodeAt(0).toString(36)}·`

/** The words of an article, in order, and after them what marks it out. */
export function searchDocumentOf(article: SearchedArticle): string {
  const { headline, kicker, standfirst, place, leadCaption, text } = article
  const whole = [headline, kicker, standfirst, place, leadCaption, text].join('\n').normalize('NFC')
  const words = readWords(whole).slice(0, MOST_WORDS)
  const head = readWords(headline.normalize('NFC'))
  return [
    ...words.map(({ word }) => word),
    ...charactersIn(whole).slice(0, MOST_WORDS),
    ...head.map(({ word }) => signed('headline', word)),
    ...charactersIn(headline.normalize('NFC')).map((character) => signed('headline', character)),
    signed('section', article.sectionId),
    signed('kind', article.kind),
    ...article.contributorIds.map((id) => signed('by', id)),
    ...article.topicIds.map((id) => signed('topic', id)),
  ].join(' ')
}
