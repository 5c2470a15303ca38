import { desk } from '#server/http/desk.ts'
import { openApi } from '#server/http/openapi.ts'

export const GET = desk('GET /openapi.json', async () => openApi())
