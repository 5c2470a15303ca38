import { database } from '#db/client.ts'
import { saveContainer } from '#server/fronts/save-container.ts'
import { desk } from '#server/http/desk.ts'

export const PUT = desk('PUT /fronts/{id}/containers/{container}', ({ person, params, body, now }) =>
  saveContainer(database(), person, { ...body, frontId: params.id, id: params.container, now }),
)
