/** What the newsroom works on. Nothing in this file is ever read by a public page. */
import {
  boolean,
  bytes,
  counter,
  index,
  instant,
  integer,
  json,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from '#db/columns.ts'
import { type ArticleContent, KINDS } from '#domain/article/content.ts'
import { CORRECTION_KINDS } from '#domain/article/correction.ts'
import { CONTRIBUTOR_KINDS } from '#domain/article/published.ts'
import { VERSION_KINDS } from '#domain/article/version.ts'
import { STATUSES } from '#domain/article/workflow.ts'
import type { ContainerPlan } from '#domain/front/plan.ts'
import { ROLES } from '#domain/people/permissions.ts'

/** Those who can sign in. A byline needs none of them: see `contributors`. */
export const people = table('people', {
  id: text().primaryKey(),
  /** Lower-cased. */
  email: text().notNull().unique(),
  name: text().notNull(),
  role: text({ enum: ROLES }).notNull(),
  /** argon2id, PHC string. Null until the person sets a password. */
  passwordHash: text(),
  disabledAt: instant(),
  createdAt: instant().notNull(),
})

/** Who is signed in, from where. The cookie holds a random id; only its SHA-256 is here. */
export const sessions = table(
  'sessions',
  {
    idHash: text().primaryKey(),
    personId: text()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
    userAgent: text().notNull(),
  },
  (t) => [index('sessions_person').on(t.personId), index('sessions_expiry').on(t.expiresAt)],
)

/** One-time links: to join with a role, or (when `personId` is set) to choose a new password. */
export const invitations = table('invitations', {
  /** SHA-256 of the token in the link. */
  tokenHash: text().primaryKey(),
  personId: text().references(() => people.id, { onDelete: 'cascade' }),
  role: text({ enum: ROLES }).notNull(),
  createdAt: instant().notNull(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

/** Failed sign-ins, by hashed key (account, or account and address): what throttling counts. */
export const signInFailures = table('sign_in_failures', {
  key: text().primaryKey(),
  count: integer().notNull(),
  lastAt: instant().notNull(),
})

export const sections = table('sections', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  /** A CSS colour, used sparingly. */
  colour: text().notNull(),
  position: integer().notNull(),
  /** Whether the masthead leads to it. */
  isInMasthead: boolean().notNull().default(true),
})

export const topics = table('topics', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
})

/** Whom a byline may name: a person or an agency. */
export const contributors = table('contributors', {
  id: text().primaryKey(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  kind: text({ enum: CONTRIBUTOR_KINDS }).notNull(),
  jobTitle: text().notNull(),
  bio: text().notNull(),
  /** For an agency, how its copy is signed at the foot, "Pado" in "(Pado)". Empty for people. */
  tag: text().notNull(),
  pictureId: text(),
})

/** Where an article stands. Its words are in `drafts` and `revisions`; what readers see is in the edition. */
export const articles = table(
  'articles',
  {
    id: text().primaryKey(),
    /** In the address; random, so nothing can be counted or guessed. */
    publicId: text().notNull().unique(),
    status: text({ enum: STATUSES }).notNull(),
    ownerId: text().references(() => people.id, { onDelete: 'set null' }),
    /** IPTC urgency, 1 (flash) to 8; weighs on the front page. */
    urgency: integer().notNull(),
    createdAt: instant().notNull(),
    /** When the desk last touched it, draft edits included. */
    updatedAt: instant().notNull(),
    /** Of the draft, for lists at the desk. */
    kind: text({ enum: KINDS }).notNull(),
    headline: text().notNull(),
    sectionId: text().notNull(),
    words: integer().notNull(),
    hasPicture: boolean().notNull(),
    /** The slug readers know, kept from the first publication on; null before it. */
    slug: text(),
    publishAt: instant(),
    /** The revision that goes out at `publishAt`. */
    scheduledRevision: integer(),
    /** The revision readers see, or saw last. */
    publishedRevision: integer(),
    firstPublishedAt: instant(),
    /** Last publication that readers should know of: minor edits do not move it. */
    materialAt: instant(),
    withdrawnAt: instant(),
    withdrawnReason: text(),
    /** Where an imported article came from; with `originId` the key that makes imports idempotent. */
    origin: text(),
    originId: text(),
  },
  (t) => [
    index('articles_due').on(t.status, t.publishAt),
    index('articles_updated').on(t.updatedAt, t.id),
    index('articles_status_updated').on(t.status, t.updatedAt, t.id),
    index('articles_section_updated').on(t.sectionId, t.updatedAt, t.id),
    uniqueIndex('articles_origin').on(t.origin, t.originId),
  ],
)

/**
 * The words being worked on. One row an article; `hash` is what a save or a publish must name. `content` is what the
 * shared document said when it was last settled; updates of it that came since are in `draft_updates`.
 */
export const drafts = table('drafts', {
  articleId: text()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  content: json<ArticleContent>().notNull(),
  /** SHA-256 of the canonical JSON of `content`, hex. */
  hash: text().notNull(),
  updatedAt: instant().notNull(),
  updatedBy: text().references(() => people.id, { onDelete: 'set null' }),
  /** The shared document (a Yjs state) that `content` was read from; null until somebody opens it in the editor. */
  state: bytes(),
  /** Number of the last update that `state` has. */
  settled: integer().notNull().default(0),
})

/** What editors typed, as it arrived: each row is on disk before its writer hears that it is saved. */
export const draftUpdates = table(
  'draft_updates',
  {
    number: counter(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** A Yjs update. */
    update: bytes().notNull(),
    at: instant().notNull(),
    byId: text().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [index('draft_updates_article').on(t.articleId, t.number), index('draft_updates_at').on(t.at)],
)

export const REVISION_KINDS = ['save', 'submit', 'schedule', 'publish', 'update', 'correct', 'import'] as const

/** Immutable snapshots of an article, numbered from 1. */
export const revisions = table(
  'revisions',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    kind: text({ enum: REVISION_KINDS }).notNull(),
    content: json<ArticleContent>().notNull(),
    hash: text().notNull(),
    /** Beside the words, because it too reaches readers only by publishing. */
    urgency: integer().notNull(),
    at: instant().notNull(),
    byId: text().references(() => people.id, { onDelete: 'set null' }),
    note: text().notNull(),
    /** A minor edit moves neither "Updated" nor feeds. */
    isMinor: boolean().notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.number] })],
)

/**
 * Every version readers ever saw, numbered from 1: one row each time a revision was put before them. A row stays for
 * ever; one that may not be read any more says since when and why.
 */
export const publishedVersions = table(
  'published_versions',
  {
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    number: integer().notNull(),
    revision: integer().notNull(),
    kind: text({ enum: VERSION_KINDS }).notNull(),
    isMinor: boolean().notNull(),
    at: instant().notNull(),
    /** What readers were told a correction is about. */
    why: text().notNull(),
    /** Names in the byline as they stood then: renaming a contributor changes no history. */
    bylines: json<string[]>().notNull(),
    removedAt: instant(),
    removedReason: text(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.number] })],
)

export const corrections = table(
  'corrections',
  {
    id: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    kind: text({ enum: CORRECTION_KINDS }).notNull(),
    text: text().notNull(),
    at: instant().notNull(),
    byId: text().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [index('corrections_article').on(t.articleId, t.at)],
)

/** Pictures in the library. Files are under `DATA_DIR/media/{id}/`; nothing is public until an edition uses it. */
export const pictures = table(
  'pictures',
  {
    /** 128 random bits: an address that cannot be guessed. */
    id: text().primaryKey(),
    originalName: text().notNull(),
    /** SHA-256 of the uploaded bytes, hex. */
    sha256: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** The widths it was rendered at, ascending, in pixels. */
    widths: json<number[]>().notNull(),
    alt: text().notNull(),
    caption: text().notNull(),
    credit: text().notNull(),
    copyright: text().notNull(),
    /** What the file itself said (IPTC, XMP, Exif), as read. */
    metadata: json<Record<string, string>>().notNull(),
    uploadedBy: text().references(() => people.id, { onDelete: 'set null' }),
    createdAt: instant().notNull(),
    origin: text(),
    originId: text(),
  },
  (t) => [
    index('pictures_created').on(t.createdAt, t.id),
    index('pictures_sha256').on(t.sha256),
    uniqueIndex('pictures_origin').on(t.origin, t.originId),
  ],
)

/**
 * The picture that goes out with a shared link to an article: what it was last made from, and what is to be made. A row
 * is written by the publication that wants one, so no crash can lose it.
 */
export const sharePictures = table(
  'share_pictures',
  {
    articleId: text()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Hash of the words and the picture it should be made from: `shareKeyOf`. */
    wanted: text().notNull(),
    /** When to make it, or to try again; also how one process keeps others off while it works. Null: nothing to do. */
    tryAt: instant(),
    attempts: integer().notNull(),
    madeFrom: text(),
    /** 128 random bits, like any picture's. Null until one was made. */
    pictureId: text(),
  },
  (t) => [index('share_pictures_due').on(t.tryAt)],
)

/** Old addresses (from an import, or an article's earlier slugs and sections) and the article each now means. */
export const redirects = table(
  'redirects',
  {
    path: text().primaryKey(),
    articleId: text()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (t) => [index('redirects_article').on(t.articleId)],
)

/** The containers of every front (`home`, or a section's id), each as it is being arranged and as readers see it. */
export const frontContainers = table(
  'front_containers',
  {
    id: text().primaryKey(),
    frontId: text().notNull(),
    /** Null: taken away, once that is launched. */
    draft: json<ContainerPlan | null>(),
    draftPosition: integer().notNull(),
    /** Null until it is launched. */
    live: json<ContainerPlan | null>(),
    livePosition: integer(),
    updatedAt: instant().notNull(),
    updatedBy: text().references(() => people.id, { onDelete: 'set null' }),
    launchedAt: instant(),
    launchedBy: text().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [index('front_containers_front').on(t.frontId)],
)

/** How a front stood after each launch: its history. */
export const frontLaunches = table(
  'front_launches',
  {
    id: text().primaryKey(),
    frontId: text().notNull(),
    at: instant().notNull(),
    byId: text().references(() => people.id, { onDelete: 'set null' }),
    containers: json<(ContainerPlan & { id: string })[]>().notNull(),
  },
  (t) => [index('front_launches_front').on(t.frontId, t.at, t.id)],
)

/** Who did what to what, when. Append-only: each row's hash covers the row before it. */
export const events = table(
  'events',
  {
    number: counter(),
    at: instant().notNull(),
    kind: text().notNull(),
    subject: text().notNull(),
    /** Null: the process itself (a schedule, an import from the command line). */
    byId: text(),
    detail: json<Record<string, unknown>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [index('events_subject').on(t.subject, t.number)],
)

/** What the desk set, by name. The public part is copied into the edition. */
export const settings = table('settings', {
  key: text().primaryKey(),
  value: json<unknown>().notNull(),
})
