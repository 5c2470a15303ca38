import type { Picture } from '#components/desk/api/types.ts'
import type { PictureUse } from '#domain/body/body.ts'

/** A picture as an article begins to use it: with the words the library has for it. */
export const pictureUseOf = ({ id, alt, caption, credit }: Picture): PictureUse => ({
  pictureId: id,
  alt,
  caption,
  credit,
})
