import { database } from '#db/client.ts'
import { discardContainer } from '#server/fronts/discard.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /fronts/{id}/containers/{container}/discard', ({ person, params, body, now }) =>
  discardContainer(database(), person, { ...body, frontId: params.id, id: params.container, now }),
)
