import { database } from '#db/client.ts'
import { scheduleArticle } from '#server/articles/schedule-article.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/schedule', ({ person, params, body, now }) =>
  scheduleArticle(database(), person, { ...body, id: params.id, now }),
)
