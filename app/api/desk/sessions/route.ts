import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { listSessions } from '#server/people/sessions.ts'

export const GET = desk('GET /sessions', async ({ signedIn, now }) => ({
  sessions: await listSessions(database().db, signedIn, now),
}))
