import type { FeedItem } from './feed.ts'

/** An item's picture in Media RSS: size, alternative text, caption, credit. The same in RSS and in Atom. */
export function mediaOf({ picture }: FeedItem) {
  if (!picture) return undefined
  const { url, type, width, height, alt, caption, credit } = picture
  return {
    contents: [
      {
        url,
        type,
        medium: 'image',
        width,
        height,
        title: alt ? { value: alt, type: 'plain' } : undefined,
        description: caption ? { value: caption, type: 'plain' } : undefined,
        credits: credit ? [{ value: credit }] : undefined,
      },
    ],
  }
}
