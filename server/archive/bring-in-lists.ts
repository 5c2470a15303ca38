import type { Tx } from '#db/client.ts'
import { listContributors } from '#db/desk/contributors.ts'
import { listSections } from '#db/desk/sections.ts'
import { listTopics } from '#db/desk/topics.ts'
import type { Archive, ArchiveArticle } from '#domain/archive/archive-item.ts'
import type { Ids } from '#domain/archive/article-content.ts'
import { isFreeSectionSlug } from '#domain/article/address.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import { hashOf } from '#server/ids.ts'
import { putContributor } from '#server/lists/put-contributor.ts'
import { putSection } from '#server/lists/put-section.ts'
import { putTopic } from '#server/lists/put-topic.ts'

export type BroughtInLists = {
  /** How many were added to each list. */
  added: { sections: number; topics: number; contributors: number }
  idsOf: (article: ArchiveArticle) => Ids
}

/** Ids of ours by the archive's keys, and how many of them are new. */
type Taken = { ids: Map<string, string>; added: number }

/**
 * Adds the sections, topics and contributors that the archive's articles name and that are not there yet. One that is
 * there stays as the desk has it: it is known by the id an earlier import gave it, or by its address.
 */
export async function bringInLists(tx: Tx, archive: Archive, usualSection: string, now: Date): Promise<BroughtInLists> {
  const sections = await takeSections(tx, archive, usualSection, now)
  const topics = await takeTopics(tx, archive, now)
  const contributors = await takeContributors(tx, archive, now)
  const all = ({ ids }: Taken, keys: readonly string[]) => [...new Set(keys.flatMap((key) => ids.get(key) ?? []))]
  return {
    added: { sections: sections.added, topics: topics.added, contributors: contributors.added },
    idsOf: (article) => ({
      section: sections.ids.get(article.section ?? USUAL) ?? '',
      bylines: all(contributors, article.bylines),
      source: all(contributors, article.source === null ? [] : [article.source])[0] ?? null,
      topics: all(topics, article.topics),
    }),
  }
}

/** Key of the section for articles that name none; no archive's key has a line break. */
const USUAL = '\n'

async function takeSections(tx: Tx, archive: Archive, usual: string, now: Date): Promise<Taken> {
  const known = await listSections(tx)
  const named = new Set(archive.articles.map(({ section }) => section ?? USUAL))
  const usualName = usual.charAt(0).toUpperCase() + usual.slice(1).replaceAll('-', ' ')
  const wanted = [...archive.sections, { key: USUAL, slug: usual, name: usualName }].filter(({ key }) => named.has(key))
  let position = known.reduce((last, one) => Math.max(last, one.position), 0)
  return take(archive, 'section', wanted, known, async (id, { slug: written, name, key }) => {
    const slug = isFreeSectionSlug(written)
      ? written
      : `section-${written || idOf(archive, 'section', key).slice(0, 8)}`
    const same = known.find((one) => one.slug === slug)
    if (same) return same
    position++
    const row = { id, slug, name: cleanLine(name) || slug, colour: '#334155', position, isInMasthead: true }
    await putSection(tx, row, now)
    known.push(row)
    return row
  })
}

async function takeTopics(tx: Tx, archive: Archive, now: Date): Promise<Taken> {
  const known = await listTopics(tx)
  const bySlug = new Map(known.map((one) => [one.slug, one]))
  const named = new Set(archive.articles.flatMap(({ topics }) => topics))
  const wanted = archive.topics.filter(({ key }) => named.has(key))
  return take(archive, 'topic', wanted, known, async (id, { slug: written, name }) => {
    const slug = written || `topic-${id.slice(0, 8)}`
    const same = bySlug.get(slug)
    if (same) return same
    const row = { id, slug, name: cleanLine(name) }
    await putTopic(tx, row, now)
    bySlug.set(slug, row)
    return row
  })
}

async function takeContributors(tx: Tx, archive: Archive, now: Date): Promise<Taken> {
  const known = await listContributors(tx)
  const bySlug = new Map(known.map((one) => [one.slug, one]))
  const named = new Set(archive.articles.flatMap(({ bylines, source }) => [...bylines, source]))
  const wanted = archive.contributors.filter(({ key }) => named.has(key))
  return take(archive, 'contributor', wanted, known, async (id, { slug: written, name, kind, tag }) => {
    const slug = written || `${kind}-${id.slice(0, 8)}`
    const same = bySlug.get(slug)
    if (same && same.name.toLowerCase() === name.toLowerCase()) return same
    // Two people of one name are two people only if their names differ; an address is never shared.
    const free = same ? `${slug}-${id.slice(0, 6)}` : slug
    const row = { id, slug: free, name, kind, jobTitle: '', bio: '', tag, pictureId: null }
    await putContributor(tx, row, now)
    bySlug.set(free, row)
    return row
  })
}

/** The id a thing of an archive has here: the same each time it is brought in. */
const idOf = ({ origin }: Archive, list: string, key: string): string =>
  hashOf(`${origin}\n${list}\n${key}`).slice(0, 32)

async function take<T extends { key: string }>(
  archive: Archive,
  list: string,
  wanted: readonly T[],
  known: readonly { id: string }[],
  findOrAdd: (id: string, one: T) => Promise<{ id: string }>,
): Promise<Taken> {
  const present = new Set(known.map((one) => one.id))
  const ids = new Map<string, string>()
  let added = 0
  for (const one of wanted) {
    const id = idOf(archive, list, one.key)
    const row = present.has(id) ? { id } : await findOrAdd(id, one)
    if (row.id === id && !present.has(id)) added++
    ids.set(one.key, row.id)
  }
  return { ids, added }
}
