import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { launchLines } from '#server/http/front-answers.ts'

export const GET = desk('GET /fronts/{id}/launches', ({ params, query }) =>
  launchLines(database().db, params.id, query),
)
