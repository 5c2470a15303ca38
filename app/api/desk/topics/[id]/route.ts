import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { saveTopic } from '#server/lists/save-topic.ts'

export const PUT = desk('PUT /topics/{id}', ({ person, params, body, now }) =>
  saveTopic(database(), person, { ...body, id: params.id, now }),
)
