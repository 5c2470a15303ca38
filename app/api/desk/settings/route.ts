import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { siteAnswer } from '#server/http/site-answer.ts'
import { saveSite } from '#server/lists/save-site.ts'

export const GET = desk('GET /settings', siteAnswer)

export const PUT = desk('PUT /settings', async ({ person, body, now }) => {
  await saveSite(database(), person, body, now)
  return siteAnswer()
})
