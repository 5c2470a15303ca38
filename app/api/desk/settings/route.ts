import { database } from '#db/client.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { desk } from '#server/http/desk.ts'
import { saveSite } from '#server/lists/save-site.ts'

export const GET = desk('GET /settings', () => findSite(edition()))

export const PUT = desk('PUT /settings', async ({ person, body, now }) => {
  await saveSite(database(), person, body, now)
  return body
})
