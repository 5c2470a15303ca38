/** How fronts look to the desk. */
import { eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Db } from '#db/client.ts'
import { findLaunch, listFrontStates, listLaunches } from '#db/desk/fronts.ts'
import { findSection, listSections } from '#db/desk/sections.ts'
import { findBreakingSetting, findSite } from '#db/desk/settings.ts'
import { articles, drafts, people } from '#db/schema/desk.ts'
import { sectionPath } from '#domain/article/address.ts'
import { articleIdsIn, type ContainerPlan, HOME } from '#domain/front/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { draftHashOf, frontHashOf, isChanged, mustBeFront, openFront } from '#server/fronts/open-front.ts'
import { nextCursor } from './cursor.ts'
import type { ListLaunches } from './inputs.ts'

const LINES = 50

/** The front page and the front of every section, in the order of the masthead. */
export async function frontLines(db: Db) {
  const states = Map.groupBy(await listFrontStates(db), (row) => row.id)
  const named = [
    await homeOf(db),
    ...(await listSections(db)).map(({ id, name, slug }) => ({ id, title: name, path: sectionPath(slug) })),
  ]
  return {
    fronts: named.map((front) => {
      const rows = states.get(front.id) ?? []
      const launched = rows.flatMap(({ live, launchedAt }) => (live && launchedAt ? launchedAt.getTime() : []))
      return {
        ...front,
        containers: rows.filter(({ draft }) => draft !== null).length,
        changed: rows.filter(isChanged).length,
        launchedAt: launched.length > 0 ? new Date(Math.max(...launched)) : null,
      }
    }),
  }
}

/** One front and every article it names. Throws `not_found`. */
export async function frontAnswer(db: Db, frontId: string) {
  const rows = await openFront(db, frontId)
  const plans = rows.flatMap(({ draft, live }) => [draft, live]).filter((plan) => plan !== null)
  const names = await namesOf(
    db,
    rows.flatMap(({ updatedBy }) => updatedBy ?? []),
  )
  return {
    ...(await nameOf(db, frontId)),
    hash: frontHashOf(rows),
    containers: rows.map((row) => {
      const { id, draft, live, updatedAt, launchedAt } = row
      const updatedBy = names.get(row.updatedBy ?? '') ?? null
      return { id, hash: draftHashOf(row), draft, live, isChanged: isChanged(row), updatedAt, updatedBy, launchedAt }
    }),
    articles: await articlesIn(db, plans),
  }
}

/** A page of a front's history. Throws `not_found`. */
export async function launchLines(db: Db, frontId: string, { before }: z.infer<typeof ListLaunches>) {
  await mustBeFront(db, frontId)
  const rows = await listLaunches(db, frontId, { before, limit: LINES + 1 })
  const shown = rows.slice(0, LINES)
  return { launches: shown, next: rows.length > LINES ? nextCursor(shown, (row) => row.at) : null }
}

/** How a front stood after one launch. Throws `not_found`. */
export async function launchAnswer(db: Db, frontId: string, id: string) {
  const launch = await findLaunch(db, frontId, id)
  if (!launch) throw new Refusal({ code: 'not_found', what: 'launch', message: 'There is no such launch.' })
  return { ...launch, articles: await articlesIn(db, launch.containers) }
}

/** The breaking news readers see now. */
export async function breakingAnswer(db: Db, now: Date) {
  const breaking = await findBreakingSetting(db)
  return { breaking: breaking && new Date(breaking.expiresAt) > now ? breaking : null }
}

async function homeOf(db: Db) {
  return { id: HOME, title: (await findSite(db))?.name ?? '', path: '/' }
}

async function nameOf(db: Db, frontId: string) {
  const section = frontId === HOME ? null : await findSection(db, frontId)
  return section ? { id: frontId, title: section.name, path: sectionPath(section.slug) } : homeOf(db)
}

async function namesOf(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids))
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function articlesIn(db: Db, plans: ContainerPlan[]) {
  const ids = [...new Set(plans.flatMap(articleIdsIn))]
  if (ids.length === 0) return []
  const { id, publicId, status, kind, headline, hasPicture, firstPublishedAt } = articles
  const rows = await db
    .select({ id, publicId, status, kind, headline, hasPicture, firstPublishedAt, content: drafts.content })
    .from(articles)
    .innerJoin(drafts, eq(drafts.articleId, articles.id))
    .where(inArray(articles.id, ids))
  return rows.map(({ content, ...row }) => ({
    ...row,
    kicker: content.kicker,
    picture: content.leadPicture?.pictureId ?? null,
  }))
}
