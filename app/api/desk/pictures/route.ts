import { Readable } from 'node:stream'
import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { desk } from '#server/http/desk.ts'
import { fileNameOf, pictureAnswer, pictureLines } from '#server/http/picture-answers.ts'
import { bodyOf } from '#server/http/request-body.ts'
import { addPicture } from '#server/media/add-picture.ts'

export const GET = desk('GET /pictures', ({ query }) => pictureLines(database().db, query))

export const POST = desk('POST /pictures', async ({ person, request, now }) => {
  const file = Readable.from(bodyOf(request), { objectMode: false })
  const name = fileNameOf(request.headers)
  return pictureAnswer(await addPicture(database(), person, { file, name, dataDir: config().dataDir, now }))
})
