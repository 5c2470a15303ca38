import { database } from '#db/client.ts'
import { clearBreaking, setBreaking } from '#server/fronts/breaking.ts'
import { desk } from '#server/http/desk.ts'
import { breakingAnswer } from '#server/http/front-answers.ts'

export const GET = desk('GET /breaking', ({ now }) => breakingAnswer(database().db, now))

export const PUT = desk('PUT /breaking', ({ person, body, now }) => setBreaking(database(), person, { ...body, now }))

export const DELETE = desk('DELETE /breaking', ({ person, now }) => clearBreaking(database(), person, now))
