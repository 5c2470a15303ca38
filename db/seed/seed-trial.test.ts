import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Db } from '#db/client.ts'
import { articles, drafts, publishedVersions, revisions } from '#db/schema/desk.ts'
import {
  editionArticles,
  editionArticleTopics,
  editionBylines,
  editionContributors,
  editionDatelines,
  editionDays,
  editionMonths,
  editionNames,
  editionSearch,
  editionTopics,
  editionVersions,
} from '#db/schema/edition.ts'
import { NOON, testDatabases } from '#db/testing.ts'
import { ArticleContent } from '#domain/article/content.ts'
import { bringInArticle } from '#server/articles/bring-in-article.ts'
import { rebuildEdition } from '#server/articles/rebuild-edition.ts'
import { seedTrial } from './seed-trial.ts'
import { trialArticle } from './trial-articles.ts'

const EDITION = [
  editionArticles,
  editionBylines,
  editionArticleTopics,
  editionContributors,
  editionTopics,
  editionVersions,
  editionDatelines,
  editionDays,
  editionMonths,
  editionNames,
  editionSearch,
]

async function editionIn(db: Db): Promise<unknown[]> {
  const tables: unknown[] = []
  for (const table of EDITION) {
    const rows = (await db.select().from(table as typeof editionArticles)) as unknown[]
    tables.push(rows.map((row) => JSON.stringify(row)).sort())
  }
  return tables
}

describe.each(testDatabases)('trial articles on %s', (_dialect, open) => {
  test('are before readers exactly as publishing would have put them there', async () => {
    const database = await open()
    await seedTrial(database, { articles: 25, now: NOON })
    const grown = await editionIn(database.db)
    await rebuildEdition(database, NOON)
    expect(await editionIn(database.db)).toEqual(grown)
    await database.close()
  })

  test('are at the desk exactly as an import would have brought them in', async () => {
    const database = await open()
    await seedTrial(database, { articles: 3, now: NOON })
    const { publishedAt, ...item } = trialArticle(1)
    const { id } = await database.transact((tx) =>
      bringInArticle(
        tx,
        {
          ...item,
          publicId: '000000000000',
          origin: 'other',
          status: 'published',
          createdAt: publishedAt,
          publishedAt,
          oldPaths: [],
        },
        NOON,
      ),
    )
    const [seeded] = await database.db
      .select()
      .from(articles)
      .where(eq(articles.originId, '1'))
      .orderBy(asc(articles.origin))
      .offset(1)
      .limit(1)
    const [imported] = await database.db.select().from(articles).where(eq(articles.id, id))
    expect(seeded).toEqual({ ...imported, id: seeded!.id, publicId: item.publicId, origin: 'trial' })
    for (const table of [drafts, revisions, publishedVersions]) {
      const of = async (articleId: string) =>
        (
          await database.db
            .select()
            .from(table as typeof drafts)
            .where(eq(table.articleId, articleId))
        )[0]
      expect(await of(seeded!.id)).toEqual({ ...(await of(id)), articleId: seeded!.id })
    }
    await database.close()
  })

  test('are the same again, and only as many as are missing are added', async () => {
    const database = await open()
    expect(await seedTrial(database, { articles: 5, now: NOON })).toEqual({ added: 5 })
    expect(await seedTrial(database, { articles: 8, now: NOON })).toEqual({ added: 3 })
    expect(await seedTrial(database, { articles: 8, now: NOON })).toEqual({ added: 0 })
    await database.close()
  })
})

test('a trial article is one that the desk could have written', () => {
  for (let n = 0; n < 200; n++) expect(ArticleContent.parse(trialArticle(n).content)).toEqual(trialArticle(n).content)
})
