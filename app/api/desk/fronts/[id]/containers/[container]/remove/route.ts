import { database } from '#db/client.ts'
import { removeContainer } from '#server/fronts/remove-container.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /fronts/{id}/containers/{container}/remove', ({ person, params, body, now }) =>
  removeContainer(database(), person, { ...body, frontId: params.id, id: params.container, now }),
)
