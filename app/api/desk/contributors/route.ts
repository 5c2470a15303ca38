import { database } from '#db/client.ts'
import { listContributors } from '#db/desk/contributors.ts'
import { desk } from '#server/http/desk.ts'
import { saveContributor } from '#server/lists/save-contributor.ts'

export const GET = desk('GET /contributors', async () => ({ contributors: await listContributors(database().db) }))

export const POST = desk('POST /contributors', ({ person, body, now }) =>
  saveContributor(database(), person, { ...body, now }),
)
