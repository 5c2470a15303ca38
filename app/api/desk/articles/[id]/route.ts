import { database } from '#db/client.ts'
import { settleIfTyped } from '#server/drafts/settle-draft.ts'
import { articleAnswer } from '#server/http/article-answers.ts'
import { desk } from '#server/http/desk.ts'

export const GET = desk('GET /articles/{id}', async ({ person, params }) => {
  await settleIfTyped(database(), params.id)
  return articleAnswer(database().db, person, params.id)
})
