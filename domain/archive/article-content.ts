import { type ArticleContent, emptyContent, LIMITS } from '#domain/article/content.ts'
import type { Block, Body, PictureUse } from '#domain/body/body.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import { pictureIdsIn, wordsIn } from '#domain/body/text.ts'
import type { ArchiveArticle } from './archive-item.ts'
import { cut } from './html/sink.ts'

/** The ids in our lists that the keys of an archive became. */
export type Ids = { section: string; bylines: string[]; source: string | null; topics: string[] }

const MOST_TOPICS = 30

/**
 * An article of ours from an article of an archive. What is too long for a field is cut there and kept whole in a
 * block for editors, so nothing is lost.
 */
export function contentFrom(
  article: ArchiveArticle,
  { body, lead }: { body: Body; lead: PictureUse | null },
  ids: Ids,
): ArticleContent {
  const [headline, restOfHeadline] = cut(article.headline, LIMITS.headline)
  const [standfirst, restOfStandfirst] = cut(article.standfirst, LIMITS.standfirst)
  const [place] = cut(article.place, LIMITS.place)
  const tooLong = [
    ...(restOfHeadline ? [whole('headline', article.headline)] : []),
    ...(restOfStandfirst ? [whole('standfirst', article.standfirst)] : []),
  ]
  const { content, leadPicture } = withoutRepeats(body.content, headline, lead)
  return {
    ...emptyContent(article.lang),
    kind: article.kind,
    section: ids.section,
    slug: article.slug,
    headline,
    standfirst,
    bylines: ids.bylines.slice(0, 20),
    dateline: place ? { place } : null,
    source: ids.source,
    leadPicture,
    topics: ids.topics.slice(0, MOST_TOPICS),
    canonicalUrl: article.canonicalUrl,
    body: { type: 'doc', content: [...content, ...tooLong] },
  }
}

/** What an editor should be told of what the content could not hold. */
export function leftOver(article: ArchiveArticle): string[] {
  const more = article.topics.slice(MOST_TOPICS)
  return more.length > 0 ? [`An article has at most ${MOST_TOPICS} topics; left out: ${more.join(', ')}.`] : []
}

/** Why this cannot be put before readers as it is; null if it can. */
export function whyNotPublic({ headline, body, leadPicture }: ArticleContent): string | null {
  if (headline === '') return 'It has no headline.'
  if (wordsIn(body) === 0 && leadPicture === null && pictureIdsIn(body).length === 0) return 'It has no text.'
  return null
}

const whole = (field: string, source: string): Block => ({
  type: 'unconverted',
  attrs: {
    id: `long-${field}`,
    source: source.slice(0, 20_000),
    reason: `The ${field} was too long; this is all of it.`,
  },
})

/**
 * Other systems repeat the headline as the first line, and the lead picture at either end; our pages draw both above
 * the text. The repeated picture's own words are the better ones.
 */
function withoutRepeats(blocks: readonly Block[], headline: string, lead: PictureUse | null) {
  const content = [...blocks]
  let leadPicture = lead
  const [first] = content
  if (first?.type === 'heading' && cleanLine(wordsOf(first)) === headline) content.shift()
  for (const at of [0, content.length - 1]) {
    const block = content[at]
    if (block?.type !== 'picture' || block.attrs.pictureId !== leadPicture?.pictureId) continue
    const { pictureId, alt, caption, credit } = block.attrs
    leadPicture = {
      pictureId,
      alt: alt || leadPicture.alt,
      caption: caption || leadPicture.caption,
      credit: credit || leadPicture.credit,
    }
    content.splice(at, 1)
    break
  }
  return { content, leadPicture }
}

const wordsOf = (block: Extract<Block, { type: 'heading' }>): string =>
  (block.content ?? []).map((piece) => (piece.type === 'text' ? piece.text : ' ')).join('')
