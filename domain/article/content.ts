import { z } from 'zod'
import { BODY_VERSION, Body, EMPTY_BODY, PictureUse } from '#domain/body/body.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import { isTimeZone } from '#domain/time/time-zone.ts'

/** What kind of journalism an article is; it sets its layout and label. */
export const KINDS = ['news', 'analysis', 'opinion', 'explainer', 'gallery', 'obituary', 'live'] as const
export type Kind = (typeof KINDS)[number]

/** The longest each field may be, in characters. The desk counts down to these and the server enforces them. */
export const LIMITS = {
  headline: 160,
  kicker: 60,
  standfirst: 500,
  slug: 100,
  place: 100,
  seoTitle: 120,
  seoDescription: 320,
  socialTitle: 160,
  socialDescription: 320,
  canonicalUrl: 2000,
} as const

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const reference = z.string().min(1).max(64)

const line = (max: number) => z.string().max(max).transform(cleanLine)

/** Where a story was written, and the clock there if the desk named it (an IANA zone). */
const Dateline = z.strictObject({
  place: line(LIMITS.place),
  timeZone: z.string().max(64).refine(isTimeZone).optional(),
})
export type Dateline = z.infer<typeof Dateline>

/**
 * Everything of an article that a revision keeps and that publishing puts before readers. References
 * (`section`, `bylines`, `source`, `topics`) are ids, so that renaming a contributor changes no revision.
 */
export const ArticleContent = z.strictObject({
  version: z.literal(BODY_VERSION),
  kind: z.enum(KINDS),
  /** BCP 47. */
  lang: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  /** Id of a section; empty until the desk chooses one. */
  section: z.string().max(64),
  /** The words in the address; empty means "made from the headline at first publication, then kept". */
  slug: z.union([z.literal(''), z.string().max(LIMITS.slug).regex(SLUG)]),
  kicker: line(LIMITS.kicker),
  headline: line(LIMITS.headline),
  standfirst: line(LIMITS.standfirst),
  /** Contributor ids in the order of the byline: people and agencies alike, no account needed. */
  bylines: z.array(reference).max(20),
  /** Where the story was written (IPTC `located`). Drawn as "WASHINGTON —". */
  dateline: z.union([z.null(), Dateline]),
  /** Id of the agency contributor the copy came from; its tag, "(Pado)", stands at the foot. */
  source: z.union([z.null(), reference]),
  leadPicture: z.union([z.null(), PictureUse]),
  /** Topic ids, most important first. */
  topics: z.array(reference).max(30),
  /** Article ids the editor chose to stand beside this one. */
  related: z.array(reference).max(12),
  seoTitle: line(LIMITS.seoTitle),
  seoDescription: line(LIMITS.seoDescription),
  socialTitle: line(LIMITS.socialTitle),
  socialDescription: line(LIMITS.socialDescription).optional(),
  /** Shown with a shared link instead of the picture made for it. */
  socialPicture: z.union([z.null(), PictureUse]).optional(),
  /** Article ids of the same story in other languages. Naming it on one side is enough. */
  translations: z.array(reference).max(12).optional(),
  /** The origin's address for syndicated copy; empty for our own. */
  canonicalUrl: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(LIMITS.canonicalUrl)]),
  noindex: z.boolean(),
  body: Body,
})
export type ArticleContent = z.infer<typeof ArticleContent>

/** A new article: every field present, nothing said. */
export function emptyContent(lang: string): ArticleContent {
  return {
    version: BODY_VERSION,
    kind: 'news',
    lang,
    section: '',
    slug: '',
    kicker: '',
    headline: '',
    standfirst: '',
    bylines: [],
    dateline: null,
    source: null,
    leadPicture: null,
    topics: [],
    related: [],
    seoTitle: '',
    seoDescription: '',
    socialTitle: '',
    canonicalUrl: '',
    noindex: false,
    body: EMPTY_BODY,
  }
}
