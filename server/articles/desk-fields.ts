import type { ArticleContent } from '#domain/article/content.ts'
import { pictureIdsIn, wordsIn } from '#domain/body/text.ts'

/** What lists at the desk show of the words: kept beside them so that a list reads no bodies. */
export function deskFieldsOf({ kind, headline, section, leadPicture, body }: ArticleContent) {
  return {
    kind,
    headline,
    sectionId: section,
    words: wordsIn(body),
    hasPicture: leadPicture !== null || pictureIdsIn(body).length > 0,
  }
}
