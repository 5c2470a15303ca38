/** What the desk's API answers, as JSON: instants are ISO text. Documentation and tests read it; nothing is filtered by it. */
import { z } from 'zod'
import { ArticleContent, KINDS, LIMITS } from '#domain/article/content.ts'
import { CORRECTION_KINDS } from '#domain/article/correction.ts'
import { CONTRIBUTOR_KINDS } from '#domain/article/published.ts'
import { EXPECTATIONS, FINDINGS, PLACE_KINDS } from '#domain/article/sighting.ts'
import { VERSION_KINDS } from '#domain/article/version.ts'
import { ACTIONS, STATUSES } from '#domain/article/workflow.ts'
import { FEED_FORMATS, type FeedFormat } from '#domain/feed/list.ts'
import { ContainerPlan } from '#domain/front/plan.ts'
import { PERMISSIONS, ROLES } from '#domain/people/permissions.ts'
import { SiteFacts } from '#domain/site/site.ts'

const id = z.string()
const at = z.iso.datetime()
const hash = z.string().length(64)
const status = z.enum(STATUSES)
const role = z.enum(ROLES)
const named = z.strictObject({ id, name: z.string() })

/** `fixed` names the facts that the server's environment sets: what is sent for them changes nothing. */
export const Settings = z.strictObject({ ...SiteFacts.shape, fixed: z.array(z.string()) })

export const Me = z.strictObject({
  person: z.strictObject({ id, name: z.string(), email: z.string(), role }),
  permissions: z.array(z.enum(PERMISSIONS.administrator)),
  site: SiteFacts,
  limits: z.record(z.enum(Object.keys(LIMITS) as (keyof typeof LIMITS)[]), z.int()),
})

const ArticleLine = z.strictObject({
  id,
  publicId: z.string(),
  status,
  kind: z.enum(KINDS),
  headline: z.string(),
  section: named.nullable(),
  owner: named.nullable(),
  urgency: z.int(),
  words: z.int(),
  hasPicture: z.boolean(),
  updatedAt: at,
  publishAt: at.nullable(),
  firstPublishedAt: at.nullable(),
  hasUnpublishedChanges: z.boolean(),
})

export const ArticleLines = z.strictObject({
  articles: z.array(ArticleLine),
  /** For `before`, to read on; null at the end. */
  next: z.string().nullable(),
  counts: z.partialRecord(status, z.int()),
})

const Problem = z.strictObject({
  severity: z.enum(['stop', 'warn']),
  code: z.string(),
  field: z.string(),
  message: z.string(),
})

export const NewArticle = z.strictObject({ id, publicId: z.string(), hash })
export const SavedDraft = z.strictObject({ hash, updatedAt: at, problems: z.array(Problem) })
export const Moved = z.strictObject({ status, path: z.string().optional(), revision: z.int().optional() })

export const RemovedVersion = z.strictObject({ number: z.int() })

const revisionLine = {
  number: z.int(),
  kind: z.string(),
  at,
  by: z.string().nullable(),
  note: z.string(),
  isMinor: z.boolean(),
}
export const Revision = z.strictObject({ ...revisionLine, hash, content: ArticleContent })

export const Sightings = z.strictObject({
  sightings: z.array(
    z.strictObject({
      kind: z.enum(PLACE_KINDS),
      name: z.string(),
      /** Of a feed; null for pages and sitemaps. */
      format: z.enum(Object.keys(FEED_FORMATS) as FeedFormat[]).nullable(),
      address: z.string(),
      expected: z.enum(EXPECTATIONS),
      finding: z.enum(FINDINGS),
      isAsExpected: z.boolean(),
      /** In milliseconds. */
      took: z.int(),
      lookedAt: at,
    }),
  ),
})

export const Article = z.strictObject({
  article: z.strictObject({
    id,
    publicId: z.string(),
    status,
    ownerId: z.string().nullable(),
    urgency: z.int(),
    /** Where readers find it; null while they do not. */
    path: z.string().nullable(),
    createdAt: at,
    updatedAt: at,
    publishAt: at.nullable(),
    firstPublishedAt: at.nullable(),
    materialAt: at.nullable(),
    withdrawnAt: at.nullable(),
    withdrawnReason: z.string().nullable(),
    origin: z.string().nullable(),
  }),
  draft: z.strictObject({ content: ArticleContent, hash, updatedAt: at, updatedBy: z.string().nullable() }),
  published: z.strictObject({ revision: z.int(), hash }).nullable(),
  revisions: z.array(z.strictObject(revisionLine)),
  corrections: z.array(z.strictObject({ id, kind: z.enum(CORRECTION_KINDS), text: z.string(), at })),
  /** What readers saw, newest first. */
  versions: z.array(
    z.strictObject({
      number: z.int(),
      revision: z.int(),
      kind: z.enum(VERSION_KINDS),
      isMinor: z.boolean(),
      at,
      removedAt: at.nullable(),
      removedReason: z.string().nullable(),
    }),
  ),
  events: z.array(
    z.strictObject({
      number: z.int(),
      at,
      kind: z.string(),
      by: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()),
    }),
  ),
  actions: z.array(z.enum(ACTIONS)),
  canEdit: z.boolean(),
  problems: z.array(Problem),
})

export const SectionShape = z.strictObject({
  id,
  slug: z.string(),
  name: z.string(),
  colour: z.string(),
  position: z.int(),
  isInMasthead: z.boolean(),
})
export const TopicShape = z.strictObject({ id, slug: z.string(), name: z.string() })
export const ContributorShape = z.strictObject({
  id,
  slug: z.string(),
  name: z.string(),
  kind: z.enum(CONTRIBUTOR_KINDS),
  jobTitle: z.string(),
  bio: z.string(),
  tag: z.string(),
  pictureId: z.string().nullable(),
})

export const PictureShape = z.strictObject({
  id,
  originalName: z.string(),
  width: z.int(),
  height: z.int(),
  widths: z.array(z.int()),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  copyright: z.string(),
  uploadedBy: z.string().nullable(),
  createdAt: at,
})
export const Pictures = z.strictObject({ pictures: z.array(PictureShape), next: z.string().nullable() })

export const FrontLine = z.strictObject({
  /** `home`, or a section's id. */
  id,
  title: z.string(),
  path: z.string(),
  containers: z.int(),
  /** Containers of which readers see something else than the draft says. */
  changed: z.int(),
  /** Null: nobody arranged it, so it composes itself. */
  launchedAt: at.nullable(),
})
const FrontArticle = z.strictObject({
  id,
  publicId: z.string(),
  status,
  kind: z.enum(KINDS),
  headline: z.string(),
  kicker: z.string(),
  hasPicture: z.boolean(),
  /** The lead picture's id. */
  picture: z.string().nullable(),
  firstPublishedAt: at.nullable(),
})
export const Front = z.strictObject({
  id,
  title: z.string(),
  path: z.string(),
  /** What launching or discarding all of it must name. */
  hash,
  containers: z.array(
    z.strictObject({
      id,
      /** What a save, a launch or a discard must name. */
      hash,
      /** Null: taken away, once that is launched. */
      draft: ContainerPlan.nullable(),
      /** Null: readers never saw it. */
      live: ContainerPlan.nullable(),
      isChanged: z.boolean(),
      updatedAt: at,
      /** Who changed the draft last; null once that person is gone. */
      updatedBy: z.string().nullable(),
      launchedAt: at.nullable(),
    }),
  ),
  /** The articles that drafts and live containers name. */
  articles: z.array(FrontArticle),
})
export const NewContainer = z.strictObject({ id, hash })
export const Hashed = z.strictObject({ hash })
export const Launched = z.strictObject({ launch: id })
const launchLine = { id, at, by: z.string().nullable() }
export const Launches = z.strictObject({ launches: z.array(z.strictObject(launchLine)), next: z.string().nullable() })
export const Launch = z.strictObject({
  ...launchLine,
  containers: z.array(ContainerPlan.extend({ id })),
  articles: z.array(FrontArticle),
})
export const Breaking = z.strictObject({
  headline: z.string(),
  articleId: z.string().nullable(),
  setAt: at,
  expiresAt: at,
})

export const PersonLine = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  role,
  createdAt: at,
  disabledAt: at.nullable(),
  hasPassword: z.boolean(),
  lastSeenAt: at.nullable(),
})
export const SessionLine = z.strictObject({
  id,
  createdAt: at,
  lastSeenAt: at,
  expiresAt: at,
  userAgent: z.string(),
  isCurrent: z.boolean(),
})
export const OneTimeLink = z.strictObject({ link: z.url() })
export const OpenLink = z.strictObject({
  purpose: z.enum(['join', 'reset']),
  role,
  email: z.string().nullable(),
  expiresAt: at,
})
