import { database } from '#db/client.ts'
import { unscheduleArticle } from '#server/articles/unschedule-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/unschedule', ({ person, params, body, now }) =>
  unscheduleArticle(database(), person, { ...body, id: params.id, now }),
)
