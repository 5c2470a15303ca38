import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { revokeSession } from '#server/people/sessions.ts'

export const DELETE = desk('DELETE /sessions/{id}', ({ person, params, now }) =>
  revokeSession(database(), person, { session: params.id, now }),
)
