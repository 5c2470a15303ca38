/**
 * Articles for trials: as long, as varied and as linked as a paper's own, made from nothing but a number, so that
 * article 4,711 is the same on every machine and a trial of 10,000 contains the trial of 1,000.
 */
import type { ArticleContent, Kind } from '#domain/article/content.ts'
import { emptyContent } from '#domain/article/content.ts'
import type { Block, Inline } from '#domain/body/body.ts'

/** A draw: a whole number below `limit`. */
type Draw = (limit: number) => number

/** The lists that trial articles refer to. Ids say what they are; slugs are the ids without "trial-". */
export const TRIAL_SECTIONS = ['harbour', 'city', 'business', 'nation', 'world', 'science', 'culture', 'sport'] as const
export const TRIAL_TOPICS = 40
export const TRIAL_PEOPLE = 60
export const TRIAL_AGENCY = 'trial-agency'
export const TRIAL_AGENCY_NAME = 'Pado Trial'

/** The newest trial article is this old; each further one is a quarter of an hour older. A fixed moment: see above. */
const NEWEST = Date.UTC(2025, 0, 31, 20, 0)
const APART = 15 * 60 * 1000

export type TrialArticle = {
  originId: string
  publicId: string
  content: ArticleContent
  urgency: number
  publishedAt: Date
  updatedAt: Date
}

/** Trial article number `n`, from 0, the newest. */
export function trialArticle(n: number): TrialArticle {
  const draw = drawing(n)
  const publishedAt = new Date(NEWEST - n * APART)
  const isWire = draw(5) === 0
  return {
    originId: String(n),
    publicId: publicIdOf(draw),
    content: contentOf(draw, isWire),
    urgency: 3 + draw(4),
    publishedAt,
    updatedAt: draw(6) === 0 ? new Date(publishedAt.getTime() + draw(600) * 60_000) : publishedAt,
  }
}

function contentOf(draw: Draw, isWire: boolean): ArticleContent {
  const byline = isWire ? [TRIAL_AGENCY] : [personId(draw(TRIAL_PEOPLE))]
  return {
    ...emptyContent('en'),
    kind: pick(KIND_MIX, draw),
    section: `trial-${pick(TRIAL_SECTIONS, draw)}`,
    kicker: draw(2) === 0 ? capital(pick(NOUNS, draw)) : '',
    headline: capital(sentence(draw, 6 + draw(5))),
    standfirst: `${capital(sentence(draw, 14 + draw(14)))}.`,
    bylines: draw(8) === 0 ? [...byline, personId(draw(TRIAL_PEOPLE))].filter(isFirst) : byline,
    dateline: isWire ? { place: pick(PLACES, draw) } : null,
    source: isWire ? TRIAL_AGENCY : null,
    topics: Array.from({ length: 1 + draw(4) }, () => topicId(draw(TRIAL_TOPICS))).filter(isFirst),
    body: { type: 'doc', content: bodyOf(draw) },
  }
}

/** Eight to nineteen paragraphs of two to four sentences, with what stands between paragraphs in a real story. */
function bodyOf(draw: Draw): Block[] {
  const blocks: Block[] = []
  const length = 8 + draw(12)
  for (let i = 0; i < length; i++) {
    blocks.push({ type: 'paragraph', attrs: { id: `p${i}` }, content: paragraph(draw) })
    if (i % 6 === 5) blocks.push(between(draw, i))
  }
  return blocks
}

function between(draw: Draw, i: number): Block {
  const words = capital(sentence(draw, 4 + draw(4)))
  switch (draw(4)) {
    case 0:
      return { type: 'heading', attrs: { id: `h${i}`, level: 2 }, content: [{ type: 'text', text: words }] }
    case 1:
      return { type: 'pullQuote', attrs: { id: `q${i}`, text: words, attribution: personName(draw(TRIAL_PEOPLE)) } }
    case 2:
      return {
        type: 'bulletList',
        attrs: { id: `l${i}` },
        content: Array.from({ length: 3 }, (_, item) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', attrs: { id: `l${i}-${item}` }, content: paragraph(draw) }],
        })),
      }
    default:
      return { type: 'keyPoints', attrs: { id: `k${i}`, points: [words, capital(sentence(draw, 9))] } }
  }
}

function paragraph(draw: Draw): Inline[] {
  const sentences = Array.from({ length: 2 + draw(3) }, () => `${capital(sentence(draw, 8 + draw(11)))}.`)
  const text: Inline = { type: 'text', text: sentences.join(' ') }
  if (draw(6) !== 0) return [text]
  const marks = [{ type: 'link' as const, attrs: { href: `/${pick(TRIAL_SECTIONS, draw)}` } }]
  return [text, { type: 'text', text: ' ' }, { type: 'text', text: capital(sentence(draw, 5)), marks }]
}

const sentence = (draw: Draw, length: number): string =>
  Array.from({ length }, (_, i) => pick(PATTERN[i % PATTERN.length]!, draw)).join(' ')

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const pick = <T>(from: readonly T[], draw: Draw): T => from[draw(from.length)]!
const isFirst = (id: string, index: number, all: string[]): boolean => all.indexOf(id) === index

export const topicId = (n: number): string => `trial-topic-${n}`
export const personId = (n: number): string => `trial-person-${n}`
export const personName = (n: number): string => `${GIVEN[n % GIVEN.length]} ${FAMILY[n % FAMILY.length]}`
/** The name of a trial person or agency. */
export const trialName = (id: string): string =>
  id === TRIAL_AGENCY ? TRIAL_AGENCY_NAME : personName(Number(id.slice(id.lastIndexOf('-') + 1)))
export const topicName = (n: number): string =>
  `${capital(NOUNS[n % NOUNS.length]!)} ${NOUNS[(n * 7 + 3) % NOUNS.length]}`

const PUBLIC_ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz'
const publicIdOf = (draw: Draw): string => Array.from({ length: 12 }, () => PUBLIC_ALPHABET[draw(30)]).join('')

/** Mulberry32, started from `n`: small, fast, the same everywhere. */
function drawing(n: number): Draw {
  let state = Math.imul(n + 1, 0x9e3779b1)
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

const KIND_MIX: readonly Kind[] = ['news', 'news', 'news', 'news', 'analysis', 'opinion', 'explainer']
const PLACES = ['Haneul', 'Port Amsel', 'Norrby', 'Tessaly', 'Old Quay', 'Marrow Bay']
const GIVEN = [
  'Ji-won',
  'Mara',
  'Tomas',
  'Seo-yeon',
  'Ilse',
  'Anders',
  'Noor',
  'Min-jun',
  'Petra',
  'Kofi',
  'Lena',
  'Ha-eun',
]
const FAMILY = [
  'Han',
  'Oster',
  'Belmar',
  'Yoon',
  'Lindqvist',
  'Adeyo',
  'Seo',
  'Marsh',
  'Tanner',
  'Velde',
  'Cho',
  'Ruiz',
  'Kwon',
]
const NOUNS = [
  'harbour',
  'council',
  'ferry',
  'budget',
  'bridge',
  'school',
  'market',
  'tide',
  'hospital',
  'library',
  'crane',
  'festival',
  'tram',
  'strike',
  'harvest',
  'museum',
  'coast',
  'court',
  'reservoir',
  'orchestra',
  'vote',
  'tunnel',
  'storm',
  'warehouse',
]
const ADJECTIVES = [
  'new',
  'long',
  'quiet',
  'public',
  'costly',
  'northern',
  'late',
  'careful',
  'small',
  'disputed',
  'early',
  'steady',
  'open',
  'empty',
  'crowded',
  'local',
]
const VERBS = [
  'opens',
  'delays',
  'weighs',
  'rebuilds',
  'counts',
  'answers',
  'crosses',
  'closes',
  'measures',
  'promises',
  'repairs',
  'questions',
  'studies',
  'welcomes',
  'shares',
  'leaves',
]
const LINKS = ['after', 'before', 'while', 'as', 'because', 'although', 'near', 'without', 'despite', 'beyond']
const DETERMINERS = ['the', 'a', 'every', 'this', 'one', 'its', 'another']
const PATTERN = [DETERMINERS, ADJECTIVES, NOUNS, VERBS, DETERMINERS, NOUNS, LINKS] as const
