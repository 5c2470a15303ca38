import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { saveSection } from '#server/lists/save-section.ts'

export const PUT = desk('PUT /sections/{id}', ({ person, params, body, now }) =>
  saveSection(database(), person, { ...body, id: params.id, now }),
)
