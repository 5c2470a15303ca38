import { database } from '#db/client.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { open } from '#server/http/desk.ts'
import { acceptInvitation } from '#server/people/invitations.ts'

export const POST = open('POST /invitations/accept', async ({ body, now }) => {
  const { name } = await findSite(edition())
  return acceptInvitation(database(), { ...body, paper: name, now })
})
