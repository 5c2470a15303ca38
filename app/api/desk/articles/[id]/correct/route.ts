import { database } from '#db/client.ts'
import { correctArticle } from '#server/articles/correct-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/correct', async ({ person, params, body, now }) => {
  const published = await correctArticle(database(), person, { ...body, id: params.id, now })
  return { status: 'published', ...published }
})
