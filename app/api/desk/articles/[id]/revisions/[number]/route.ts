import { database } from '#db/client.ts'
import { revisionAnswer } from '#server/http/article-answers.ts'
import { desk } from '#server/http/desk.ts'

export const GET = desk('GET /articles/{id}/revisions/{number}', ({ person, params }) =>
  revisionAnswer(database().db, person, params.id, params.number),
)
