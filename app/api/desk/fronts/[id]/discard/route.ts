import { database } from '#db/client.ts'
import { discardFront } from '#server/fronts/discard.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /fronts/{id}/discard', ({ person, params, body, now }) =>
  discardFront(database(), person, { ...body, frontId: params.id, now }),
)
