import { database } from '#db/client.ts'
import { returnArticle } from '#server/articles/return-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/return', ({ person, params, body, now }) =>
  returnArticle(database(), person, { ...body, id: params.id, now }),
)
