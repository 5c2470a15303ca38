import { database } from '#db/client.ts'
import { withdrawArticle } from '#server/articles/withdraw-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/withdraw', ({ person, params, body, now }) =>
  withdrawArticle(database(), person, { ...body, id: params.id, now }),
)
