import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { desk } from '#server/http/desk.ts'
import { fileNameOf, pictureAnswer, pictureLines } from '#server/http/picture-answers.ts'
import { addPicture } from '#server/media/add-picture.ts'

export const GET = desk('GET /pictures', ({ query }) => pictureLines(database().db, query))

export const POST = desk('POST /pictures', async ({ person, request, now }) => {
  const file = request.body ? Readable.fromWeb(request.body as ReadableStream) : Buffer.alloc(0)
  const name = fileNameOf(request.headers)
  return pictureAnswer(await addPicture(database(), person, { file, name, dataDir: config().dataDir, now }))
})
