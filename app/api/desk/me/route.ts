import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { LIMITS } from '#domain/article/content.ts'
import { PERMISSIONS } from '#domain/people/permissions.ts'
import { desk } from '#server/http/desk.ts'

export const GET = desk('GET /me', async ({ person, signedIn }) => ({
  person: { id: person.id, name: person.name, email: signedIn.email, role: person.role },
  permissions: PERMISSIONS[person.role],
  site: await findSite(edition()),
  limits: LIMITS,
}))
