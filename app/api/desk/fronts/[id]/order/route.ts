import { database } from '#db/client.ts'
import { orderContainers } from '#server/fronts/order-containers.ts'
import { desk } from '#server/http/desk.ts'

export const PUT = desk('PUT /fronts/{id}/order', ({ person, params, body, now }) =>
  orderContainers(database(), person, { ...body, frontId: params.id, now }),
)
