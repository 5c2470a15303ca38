import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { saveContributor } from '#server/lists/save-contributor.ts'

export const PUT = desk('PUT /contributors/{id}', ({ person, params, body, now }) =>
  saveContributor(database(), person, { ...body, id: params.id, now }),
)
