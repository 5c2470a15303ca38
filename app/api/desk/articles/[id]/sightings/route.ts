import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { sightingsAnswer } from '#server/http/article-answers.ts'
import { desk } from '#server/http/desk.ts'

export const GET = desk('GET /articles/{id}/sightings', ({ person, params }) =>
  sightingsAnswer(database().db, person, params.id, config()),
)
