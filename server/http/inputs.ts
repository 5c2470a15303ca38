/** What the desk's API takes. Closed shapes: a field nobody named is refused, so nothing can be set by adding it. */
import { z } from 'zod'
import { isFreeSectionSlug } from '#domain/article/address.ts'
import { ArticleContent, SLUG } from '#domain/article/content.ts'
import { CORRECTION_KINDS } from '#domain/article/correction.ts'
import { CONTRIBUTOR_KINDS } from '#domain/article/published.ts'
import { STATUSES } from '#domain/article/workflow.ts'
import { cleanLine, cleanText } from '#domain/body/clean-text.ts'
import { BREAKING_HEADLINE } from '#domain/front/breaking.ts'
import { ContainerPlan, FRONT_LIMITS } from '#domain/front/plan.ts'
import { ROLES } from '#domain/people/permissions.ts'

const line = (max: number) => z.string().max(max).transform(cleanLine)
const name = (max: number) => line(max).refine((text) => text !== '', 'Must not be empty.')
const paragraphs = (max: number) => z.string().max(max).transform(cleanText)
const slug = z.string().max(100).regex(SLUG, 'Small letters, digits and single hyphens only.')
const reference = z.string().min(1).max(64)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const urgency = z.int().min(1).max(8)
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const email = z.email().max(254)
const password = z.string().min(1).max(1_024)
const token = z.string().regex(/^[\w-]{43}$/, 'This is not a whole link.')

/** Where a list goes on: `next` of the answer before, an instant and an id. */
const cursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[\w-]{1,64}$/, 'Take it from `next`.')
  .transform((text) => {
    const [at = '', id = ''] = text.split('~')
    return { at: new Date(at), id }
  })
  .refine(({ at }) => !Number.isNaN(at.getTime()), 'Take it from `next`.')

export const ListArticles = z.strictObject({
  status: z.enum(STATUSES).optional(),
  section: reference.optional(),
  mine: z.literal('1').optional(),
  q: line(200).optional(),
  before: cursor.optional(),
})
export const ListPictures = z.strictObject({ q: line(200).optional(), before: cursor.optional() })

export const CreateArticle = z.strictObject({ content: ArticleContent.optional(), urgency: urgency.optional() })
export const SaveDraft = z.strictObject({ expect: hash, content: ArticleContent, urgency: urgency.optional() })
export const Hand = z.strictObject({ hash: hash.optional(), note: paragraphs(2_000).optional() })
export const Schedule = z.strictObject({ hash, publishAt: instant })
export const Publish = z.strictObject({
  hash,
  isMinor: z.boolean().optional(),
  note: paragraphs(2_000).optional(),
})
export const Correct = z.strictObject({
  hash,
  kind: z.enum(CORRECTION_KINDS),
  text: paragraphs(2_000).refine((text) => text.trim() !== '', 'Say what was wrong.'),
})
export const Withdraw = z.strictObject({ reason: name(500) })
export const Nothing = z.strictObject({})

export const SectionInput = z.strictObject({
  slug: slug.refine(isFreeSectionSlug, 'The site itself uses this address.'),
  name: name(100),
  colour: z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour like #1a6e8e.'),
  position: z.int().min(0).max(1_000),
  isInMasthead: z.boolean().default(true),
})
export const TopicInput = z.strictObject({ slug, name: name(100) })
export const ContributorInput = z.strictObject({
  slug,
  name: name(100),
  kind: z.enum(CONTRIBUTOR_KINDS),
  jobTitle: line(200),
  bio: paragraphs(2_000),
  tag: line(50),
  pictureId: reference.nullable(),
})

export const PictureWords = z.strictObject({
  alt: line(500),
  caption: line(1_000),
  credit: line(200),
  copyright: line(300),
})

export const AddContainer = z.strictObject({ plan: ContainerPlan })
export const SaveContainer = z.strictObject({ expect: hash, plan: ContainerPlan })
/** A container or a front as the editor saw it. */
export const AsSeen = z.strictObject({ expect: hash })
export const OrderContainers = z.strictObject({ ids: z.array(reference).max(FRONT_LIMITS.containers) })
export const ListLaunches = z.strictObject({ before: cursor.optional() })
export const SetBreaking = z.strictObject({
  headline: name(BREAKING_HEADLINE),
  articleId: reference.nullable(),
  expiresAt: instant,
})

export const Invite = z.strictObject({ role: z.enum(ROLES) })
export const ChangePerson = z.strictObject({ role: z.enum(ROLES).optional(), isDisabled: z.boolean().optional() })
export const LookAtLink = z.strictObject({ token })
export const Accept = z.strictObject({
  token,
  password,
  name: name(100).optional(),
  email: email.optional(),
})
export const ChangePassword = z.strictObject({ current: password, password })
