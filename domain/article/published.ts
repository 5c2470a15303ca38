import type { Dateline, Kind } from '#domain/article/content.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'
import type { Body, PictureUse } from '#domain/body/body.ts'
import type { Provenance } from './provenance.ts'

/** What readers see, as the edition hands it to pages and feeds. Nothing here is private to the desk. */

/** The file behind a picture: its true size in pixels and the widths it was rendered at, ascending. */
export type PictureFile = { width: number; height: number; widths: number[] }
export type PublishedPicture = PictureUse & PictureFile

/** Someone or some agency a byline names. `path` is its page. */
export type Byline = {
  slug: string
  name: string
  kind: ContributorKind
  jobTitle: string
  path: string
  pictureId: string | null
}
export const CONTRIBUTOR_KINDS = ['person', 'agency'] as const
export type ContributorKind = (typeof CONTRIBUTOR_KINDS)[number]

export type SectionRef = { slug: string; name: string; path: string; colour: string }
export type TopicRef = { slug: string; name: string; path: string }

/** An article as it stands in a list. */
export type Card = {
  publicId: string
  path: string
  kind: Kind
  lang: string
  section: SectionRef
  kicker: string
  headline: string
  standfirst: string
  bylines: Byline[]
  picture: PublishedPicture | null
  publishedAt: Date
  /** When it last changed in a way a reader should know of; equal to `publishedAt` until then. */
  updatedAt: Date
  urgency: number
}

export type PublishedCorrection = { id: string; kind: CorrectionKind; text: string; at: Date }

/** An article as its page, its JSON-LD and a full-text feed need it. */
export type PublishedArticle = Card & {
  /** `/section/slug-publicId` on this site; `canonicalUrl` when the original stands elsewhere. */
  canonicalUrl: string
  noindex: boolean
  dateline: Dateline | null
  /** The agency the copy came from, whose tag stands at the foot. */
  source: { name: string; tag: string } | null
  /** How that agency's copy came in and what became of it here. */
  provenance: Provenance | null
  topics: TopicRef[]
  related: Card[]
  corrections: PublishedCorrection[]
  seoTitle: string
  seoDescription: string
  socialTitle: string
  /** What goes out with a shared link where the desk chose it. */
  sharing: { description: string; picture: PublishedPicture | null } | null
  /** The picture made for shared links; null until it is made, and where the desk chose one itself. */
  sharePictureId: string | null
  body: Body
  /** The files behind the pictures the body uses, by picture id. */
  pictures: Record<string, PictureFile>
  /** Cards of the articles the body's `relatedArticle` blocks point to, by article id; unpublished ones are absent. */
  linked: Record<string, Card>
  words: number
  /** Number of the revision readers see. */
  revision: number
}

/** The same story in another language, or in the article's own. */
export type Translation = { lang: string; path: string; publishedAt: Date }
/** The words of an article that feeds carry. */
export type FeedWords = Pick<
  PublishedArticle,
  'lang' | 'headline' | 'standfirst' | 'seoDescription' | 'dateline' | 'body' | 'pictures'
> & { sourceId: string | null; leadPicture: PublishedPicture | null }

/** A withdrawn article, as honestly as its 410 page may tell. */
export type WithdrawnArticle = { publicId: string; path: string; reason: string; withdrawnAt: Date; lang: string }
