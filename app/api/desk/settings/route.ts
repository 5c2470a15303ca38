import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { desk } from '#server/http/desk.ts'
import { settingsAnswer } from '#server/http/site-answer.ts'
import { saveSite } from '#server/lists/save-site.ts'

export const GET = desk('GET /settings', settingsAnswer)

export const PUT = desk('PUT /settings', async ({ person, body, now }) => {
  await saveSite(database(), person, { ...body, ...config().fixedFacts }, now)
  return settingsAnswer()
})
