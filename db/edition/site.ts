import { asc, eq } from 'drizzle-orm'
import { editionContributors, editionSections, editionSite, editionTopics } from '#db/schema/edition.ts'
import { contributorPath, sectionPath, topicPath } from '#domain/article/address.ts'
import type { Byline, SectionRef, Site, TopicRef } from '#domain/article/published.ts'
import { tag } from '#domain/front/tags.ts'
import type { EditionDb } from './connection.ts'
import { dependsOn } from './reading.ts'

/** A paper whose desk has set nothing yet. */
export const UNNAMED: Site = { name: 'Dateline', tagline: '', place: '', timeZone: 'UTC', zoneLabel: '', lang: 'en' }

/** What a contributor's own page says besides the byline. */
export type ContributorProfile = Byline & { bio: string; tag: string }

export async function findSite(db: EditionDb): Promise<Site> {
  dependsOn(tag.site)
  const [row] = await db.select().from(editionSite).limit(1)
  return row?.value ?? UNNAMED
}

/** The paper's sections in the order of its masthead. */
export async function listSections(db: EditionDb): Promise<SectionRef[]> {
  dependsOn(tag.site)
  const rows = await db.select().from(editionSections).orderBy(asc(editionSections.position), asc(editionSections.id))
  return rows.map(({ slug, name, colour }) => ({ slug, name, colour, path: sectionPath(slug) }))
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
