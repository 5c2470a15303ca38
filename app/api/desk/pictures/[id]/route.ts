import { database } from '#db/client.ts'
import { desk } from '#server/http/desk.ts'
import { pictureAnswer } from '#server/http/picture-answers.ts'
import { describePicture } from '#server/pictures/describe-picture.ts'

export const PUT = desk('PUT /pictures/{id}', async ({ person, params, body, now }) =>
  pictureAnswer(await describePicture(database(), person, { ...body, id: params.id, now })),
)
