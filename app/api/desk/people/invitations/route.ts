import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { desk } from '#server/http/desk.ts'
import { invitePerson, linkTo } from '#server/people/invitations.ts'

export const POST = desk('POST /people/invitations', async ({ person, body, now }) => {
  const { token } = await invitePerson(database(), person, { ...body, now })
  return { link: linkTo(config().siteUrl, token) }
})
