import { database } from '#db/client.ts'
import { addContainer } from '#server/fronts/add-container.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /fronts/{id}/containers', ({ person, params, body, now }) =>
  addContainer(database(), person, { ...body, frontId: params.id, now }),
)
