import type { Database } from '#db/client.ts'
import { people } from '#db/schema/desk.ts'
import type { Person } from '#domain/people/permissions.ts'
import { newId } from '#server/ids.ts'

/** Someone who may publish and withdraw, and cannot sign in. */
export async function aPublisher({ transact }: Database): Promise<Person> {
  const id = newId()
  const person = { id, name: 'Bench', role: 'publisher' as const }
  await transact((tx) => tx.insert(people).values({ ...person, email: `${id}@bench.invalid`, createdAt: new Date() }))
  return person
}
