import { asc, desc, eq } from 'drizzle-orm'
import {
  editionContributors,
  editionDatelines,
  editionSections,
  editionSite,
  editionTopics,
} from '#db/schema/edition.ts'
import { contributorPath, sectionPath, topicPath } from '#domain/article/address.ts'
import type { Byline, PictureFile, SectionRef, TopicRef } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import { type Site, siteOf, UNNAMED } from '#domain/site/site.ts'
import type { EditionDb } from './connection.ts'
import { listIds } from './ids.ts'
import { dependsOn } from './reading.ts'

/** A picture and the file behind it. */
export type Wordmark = PictureFile & { pictureId: string }

/** What a contributor's own page says besides the byline. */
export type ContributorProfile = Byline & { bio: string; tag: string }

export async function findSite(db: EditionDb): Promise<Site> {
  dependsOn(tag.site)
  const [row] = await db.select().from(editionSite).limit(1)
  if (!row) return UNNAMED
  const { wordmarkFile: _, ...site } = row.value
  return siteOf(site)
}

/** The picture that stands in the masthead for the paper's name; null where its name does. */
export async function findWordmark(db: EditionDb): Promise<Wordmark | null> {
  dependsOn(tag.site)
  const [row] = await db.select().from(editionSite).limit(1)
  const { wordmark, wordmarkFile } = row?.value ?? {}
  return wordmark && wordmarkFile ? { pictureId: wordmark, ...wordmarkFile } : null
}

/** A section as the paper leads to it. */
export type NavigationSection = SectionRef & { isInMasthead: boolean }

/** All sections in the order of the masthead, those it leaves out too. */
export async function listSections(db: EditionDb): Promise<NavigationSection[]> {
  dependsOn(tag.site)
  const rows = await db.select().from(editionSections).orderBy(asc(editionSections.position), asc(editionSections.id))
  return rows.map(({ id: _, position: __, ...section }) => ({ ...section, path: sectionPath(section.slug) }))
}

export async function findSection(db: EditionDb, slug: string): Promise<SectionRef | null> {
  dependsOn(tag.section(slug))
  const [row] = await db.select().from(editionSections).where(eq(editionSections.slug, slug))
  return row ? { slug: row.slug, name: row.name, colour: row.colour, path: sectionPath(row.slug) } : null
}

/** A topic with something published; null for any other. */
export async function findTopic(db: EditionDb, slug: string): Promise<TopicRef | null> {
  dependsOn(tag.topic(slug))
  const [row] = await db.select().from(editionTopics).where(eq(editionTopics.slug, slug))
  return row ? { slug: row.slug, name: row.name, path: topicPath(row.slug) } : null
}

/** A contributor with something published; null for any other. */
export async function findContributor(db: EditionDb, slug: string): Promise<ContributorProfile | null> {
  dependsOn(tag.contributor(slug))
  const [row] = await db.select().from(editionContributors).where(eq(editionContributors.slug, slug))
  if (!row) return null
  const { id: _id, ...profile } = row
  return { ...profile, path: contributorPath(row.slug) }
}

/** What the newest story from a place calls it; null where nothing came from. */
export async function findPlaceName(db: EditionDb, slug: string): Promise<string | null> {
  dependsOn(tag.place(slug))
  const [row] = await db
    .select({ name: editionDatelines.name })
    .from(editionDatelines)
    .where(eq(editionDatelines.slug, slug))
    .orderBy(desc(editionDatelines.publishedAt), desc(editionDatelines.articleId))
    .limit(1)
  return row?.name ?? null
}

/** The sections that have something published: only they have a feed. */
export async function listPublicSections(db: EditionDb): Promise<SectionRef[]> {
  const sections = await listSections(db)
  dependsOn(tag.latest)
  const filled = await Promise.all(
    sections.map(async (section) =>
      (await listIds(db, { kind: 'section', slug: section.slug }, { limit: 1 })).length > 0 ? [section] : [],
    ),
  )
  return filled.flat()
}

/** Topics or contributors that one page names at most. */
const MOST = 1_000

/** The topics that have something published, by name. */
export async function listTopics(db: EditionDb): Promise<TopicRef[]> {
  const rows = await db
    .select({ slug: editionTopics.slug, name: editionTopics.name })
    .from(editionTopics)
    .orderBy(asc(editionTopics.name), asc(editionTopics.slug))
    .limit(MOST)
  dependsOn(tag.latest, ...rows.map(({ slug }) => tag.topic(slug)))
  return rows.map((row) => ({ ...row, path: topicPath(row.slug) }))
}

/** The people and agencies with something published, by name. */
export async function listContributors(db: EditionDb): Promise<{ slug: string; name: string; path: string }[]> {
  const rows = await db
    .select({ slug: editionContributors.slug, name: editionContributors.name })
    .from(editionContributors)
    .orderBy(asc(editionContributors.name), asc(editionContributors.slug))
    .limit(MOST)
  dependsOn(tag.latest, ...rows.map(({ slug }) => tag.contributor(slug)))
  return rows.map((row) => ({ ...row, path: contributorPath(row.slug) }))
}
