import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { launchAnswer } from '#server/http/front-answers.ts'

export const GET = desk('GET /fronts/{id}/launches/{launch}', ({ params }) =>
  launchAnswer(database().db, params.id, params.launch),
)
