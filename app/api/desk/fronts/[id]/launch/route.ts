import { database } from '#db/client.ts'
import { launchFront } from '#server/fronts/launch.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /fronts/{id}/launch', ({ person, params, body, now }) =>
  launchFront(database(), person, { ...body, frontId: params.id, now }),
)
