import { database } from '#db/client.ts'
import { listTopics } from '#db/desk/topics.ts'
import { desk } from '#server/http/desk.ts'
import { saveTopic } from '#server/lists/save-topic.ts'

export const GET = desk('GET /topics', async () => ({ topics: await listTopics(database().db) }))

export const POST = desk('POST /topics', ({ person, body, now }) => saveTopic(database(), person, { ...body, now }))
