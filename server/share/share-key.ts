import type { ArticleContent } from '#domain/article/content.ts'
import { contentHash } from '#domain/article/content-hash.ts'

type From = Pick<ArticleContent, 'headline' | 'socialTitle' | 'kind' | 'section' | 'leadPicture' | 'socialPicture'>

/**
 * Names what the picture for shared links is made from; it is made anew when this changes. Null where the desk chose a
 * picture itself: then none is made.
 */
export function shareKeyOf({ headline, socialTitle, kind, section, leadPicture, socialPicture }: From): string | null {
  if (socialPicture) return null
  return contentHash({ title: socialTitle || headline, kind, section, picture: leadPicture?.pictureId ?? null })
}
