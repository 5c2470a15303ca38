import { LIMITS } from '#domain/article/content.ts'
import { PERMISSIONS } from '#domain/people/permissions.ts'
import { desk } from '#server/http/desk.ts'
import { siteAnswer } from '#server/http/site-answer.ts'

export const GET = desk('GET /me', async ({ person, signedIn }) => ({
  person: { id: person.id, name: person.name, email: signedIn.email, role: person.role },
  permissions: PERMISSIONS[person.role],
  site: await siteAnswer(),
  limits: LIMITS,
}))
