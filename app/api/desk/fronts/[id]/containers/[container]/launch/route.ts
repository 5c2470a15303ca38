import { database } from '#db/client.ts'
import { launchContainer } from '#server/fronts/launch.ts'
import { desk } from '#server/http/desk.ts'

export const POST = desk('POST /fronts/{id}/containers/{container}/launch', ({ person, params, body, now }) =>
  launchContainer(database(), person, { ...body, frontId: params.id, id: params.container, now }),
)
