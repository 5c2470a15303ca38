import { database } from '#db/client.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/publish', async ({ person, params, body, now }) => {
  const published = await publishArticle(database(), person, { ...body, id: params.id, now })
  return { status: 'published', ...published }
})
