import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { changePerson } from '#server/people/manage-people.ts'

export const PUT = desk('PUT /people/{id}', ({ person, params, body, now }) =>
  changePerson(database(), person, { ...body, personId: params.id, now }),
)
