import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { frontAnswer } from '#server/http/front-answers.ts'

export const GET = desk('GET /fronts/{id}', ({ params }) => frontAnswer(database().db, params.id))
