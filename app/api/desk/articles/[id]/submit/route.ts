import { database } from '#db/client.ts'
import { submitArticle } from '#server/articles/submit-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/submit', ({ person, params, body, now }) =>
  submitArticle(database(), person, { ...body, id: params.id, now }),
)
