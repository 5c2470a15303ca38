import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { listPeople } from '#server/people/manage-people.ts'

export const GET = desk('GET /people', async () => ({ people: await listPeople(database().db) }))
