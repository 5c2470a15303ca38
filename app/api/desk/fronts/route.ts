import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { frontLines } from '#server/http/front-answers.ts'

export const GET = desk('GET /fronts', () => frontLines(database().db))
