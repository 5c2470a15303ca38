import { database } from '#db/client.ts'
import { articleAnswer } from '#server/http/article-answers.ts'
import { desk } from '#server/http/desk.ts'

export const GET = desk('GET /articles/{id}', ({ person, params }) => articleAnswer(database().db, person, params.id))
