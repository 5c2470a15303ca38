import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { revokeAll } from '#server/people/sessions.ts'

export const POST = desk('POST /sessions/revoke-all', ({ person, now }) => revokeAll(database(), person, { now }))
