import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { desk } from '#server/http/desk.ts'
import { linkTo } from '#server/people/invitations.ts'
import { resetPerson } from '#server/people/manage-people.ts'

export const POST = desk('POST /people/{id}/reset', async ({ person, params, now }) => {
  const { token } = await resetPerson(database(), person, { personId: params.id, now })
  return { link: linkTo(config().siteUrl, token) }
})
