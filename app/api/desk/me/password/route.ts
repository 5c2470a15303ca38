import { database } from '#db/client.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { desk } from '#server/http/desk.ts'
import { changePassword } from '#server/people/manage-people.ts'

export const PUT = desk('PUT /me/password', async ({ person, body, now }) => {
  const { name } = await findSite(edition())
  await changePassword(database(), person, { ...body, paper: name, now })
})
