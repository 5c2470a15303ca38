import { database } from '#db/client.ts'
import { saveDraft } from '#server/articles/save-draft.ts'
import { savedDraft } from '#server/http/article-answers.ts'
import { desk } from '#server/http/desk.ts'

export const PUT = desk('PUT /articles/{id}/draft', async ({ person, params, body, now }) => {
  const { hash } = await saveDraft(database(), person, { ...body, id: params.id, now })
  return savedDraft(database().db, body.content, hash, now)
})
