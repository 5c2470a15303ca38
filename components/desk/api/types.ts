import type { ArticleContent, Kind, LIMITS } from '#domain/article/content.ts'
import type { CorrectionKind } from '#domain/article/correction.ts'
import type { ContributorKind } from '#domain/article/published.ts'
import type { Finding, Place } from '#domain/article/sighting.ts'
import type { Action, Status } from '#domain/article/workflow.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'
import type { Permission, Role } from '#domain/people/permissions.ts'
import type { Site } from '#domain/site/site.ts'

/** What `/api/desk` answers. Instants are ISO text. */

export type Me = {
  person: { id: string; name: string; email: string; role: Role }
  permissions: Permission[]
  site: Site
  limits: typeof LIMITS
}

export type Named = { id: string; name: string }

export type ArticleLine = {
  id: string
  publicId: string
  status: Status
  kind: Kind
  headline: string
  section: Named | null
  owner: Named | null
  urgency: number
  words: number
  hasPicture: boolean
  updatedAt: string
  publishAt: string | null
  firstPublishedAt: string | null
  hasUnpublishedChanges: boolean
}

export type ArticleLines = { articles: ArticleLine[]; next: string | null; counts: Partial<Record<Status, number>> }

export type Draft = { content: ArticleContent; hash: string; updatedAt: string; updatedBy: string | null }

export type RevisionLine = {
  number: number
  kind: string
  at: string
  by: string | null
  note: string
  isMinor: boolean
}

export type CorrectionLine = { id: string; kind: CorrectionKind; text: string; at: string; by?: string | null }
export type EventLine = {
  number: number
  at: string
  kind: string
  by: string | null
  detail?: Record<string, unknown>
}

export type ArticleRow = {
  id: string
  publicId: string
  status: Status
  urgency: number
  path: string | null
  publishAt: string | null
  firstPublishedAt: string | null
  materialAt: string | null
  withdrawnAt: string | null
  withdrawnReason: string | null
  updatedAt: string
}

/** One line of the checklist. `stop` keeps the article from being published. */
export type CheckProblem = { severity: 'stop' | 'warn'; code: string; field: string; message: string }

export type ArticleAnswer = {
  article: ArticleRow
  draft: Draft
  published: { revision: number; hash: string } | null
  revisions: RevisionLine[]
  corrections: CorrectionLine[]
  events: EventLine[]
  actions: Action[]
  canEdit: boolean
  problems: CheckProblem[]
}

/** What an address answered, and how long that took in milliseconds. */
export type Sighting = Place & { finding: Finding; isAsExpected: boolean; took: number; lookedAt: string }
export type Sightings = { sightings: Sighting[] }

export type Section = {
  id: string
  slug: string
  name: string
  colour: string
  position: number
  isInMasthead: boolean
}
export type Topic = { id: string; slug: string; name: string }
export type Contributor = {
  id: string
  slug: string
  name: string
  kind: ContributorKind
  jobTitle: string
  bio: string
  tag: string
  pictureId: string | null
}

export type Picture = {
  id: string
  originalName: string
  width: number
  height: number
  widths: number[]
  alt: string
  caption: string
  credit: string
  copyright: string
  createdAt: string
}
export type Pictures = { pictures: Picture[]; next: string | null }

export type PersonLine = {
  id: string
  name: string
  email: string
  role: Role
  createdAt: string
  disabledAt: string | null
  hasPassword: boolean
  lastSeenAt: string | null
}
export type SessionLine = { id: string; createdAt: string; lastSeenAt: string; userAgent: string; isCurrent: boolean }

/** One front in the list of them. `id` is `home` or a section's id; `changed` counts containers not launched as drafted. */
export type FrontLine = {
  id: string
  title: string
  path: string
  containers: number
  changed: number
  launchedAt: string | null
}

/** An article that a front names. */
export type FrontArticle = {
  id: string
  status: Status
  headline: string
  kicker: string
  picture: string | null
}

/** `draft` is null once it is taken away, `live` as long as readers never saw it. */
export type FrontContainer = {
  id: string
  hash: string
  draft: ContainerPlan | null
  live: ContainerPlan | null
  isChanged: boolean
  updatedAt: string
  updatedBy: string | null
  launchedAt: string | null
}

export type FrontAnswer = {
  id: string
  title: string
  path: string
  hash: string
  containers: FrontContainer[]
  articles: FrontArticle[]
}
