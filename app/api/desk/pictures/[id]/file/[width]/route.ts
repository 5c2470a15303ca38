import { database } from '#db/client.ts'
import { config } from '#server/config.ts'
import { desk } from '#server/http/desk.ts'
import { answerPictureFile } from '#server/http/picture-answers.ts'

export const GET = desk('GET /pictures/{id}/file/{width}', ({ person, params }) =>
  answerPictureFile(database().db, person, { ...params, dataDir: config().dataDir }),
)
