import { cookies } from 'next/headers.js'
import { database } from '#db/client.ts'
import type { Person } from '#domain/people/permissions.ts'
import { sessionCookie, sessionIdOf } from '#server/auth.ts'
import { config } from '#server/config.ts'
import { findSession } from '#server/people/sessions.ts'

/** Who looks at a page of the desk, or null. For server components; the JSON routes ask through `desk()`. */
export async function signedIn(): Promise<Person | null> {
  const cookie = (await cookies()).get(sessionCookie(config().siteUrl))?.value
  const id = await sessionIdOf(cookie, config())
  return (id && (await findSession(database(), id, new Date()))?.person) || null
}
