import { database } from '#db/client.ts'
import { reviveArticle } from '#server/articles/revive-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/revive', ({ person, params, body, now }) =>
  reviveArticle(database(), person, { ...body, id: params.id, now }),
)
