import { database } from '#db/client.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { emptyContent } from '#domain/article/content.ts'
import { createArticle } from '#server/articles/create-article.ts'
import { settleAll } from '#server/drafts/settle-draft.ts'
import { articleLines } from '#server/http/article-answers.ts'
import { desk } from '#server/http/desk.ts'

export const GET = desk('GET /articles', async ({ person, query }) => {
  await settleAll(database())
  return articleLines(database().db, person, query)
})

export const POST = desk('POST /articles', async ({ person, body, now }) => {
  const content = body.content ?? emptyContent((await findSite(edition())).lang)
  return createArticle(database(), person, { ...body, content, now })
})
