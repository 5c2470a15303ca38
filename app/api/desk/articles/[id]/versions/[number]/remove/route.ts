import { database } from '#db/client.ts'
import { removeVersion } from '#server/articles/versions/remove-version.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /articles/{id}/versions/{number}/remove', ({ person, params, body, now }) =>
  removeVersion(database(), person, { ...body, id: params.id, number: params.number, now }),
)
