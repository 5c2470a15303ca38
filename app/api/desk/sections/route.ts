import { database } from '#db/client.ts'
import { listSections } from '#db/desk/sections.ts'
import { desk } from '#server/http/desk.ts'
import { saveSection } from '#server/lists/save-section.ts'

export const GET = desk('GET /sections', async () => ({ sections: await listSections(database().db) }))

export const POST = desk('POST /sections', ({ person, body, now }) => saveSection(database(), person, { ...body, now }))
