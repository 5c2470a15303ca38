import type { PictureFile, PublishedPicture } from '#domain/article/published.ts'

/** A picture as a feed names it: one file that every reader can draw. */
export type FeedPicture = {
  url: string
  type: 'image/jpeg'
  width: number
  height: number
  alt: string
  caption: string
  credit: string
}

/** Wide enough for a tablet at double density, small enough for a phone on a train. */
const WANTED_WIDTH = 1440

/** The JPEG of `picture` for feeds and sitemaps, at `siteUrl`. Null if no file of it was rendered. */
export function feedPicture(picture: PublishedPicture, siteUrl: string): FeedPicture | null {
  const width = widthFor(picture)
  if (width === null) return null
  return {
    url: `${siteUrl}/media/${encodeURIComponent(picture.pictureId.toWellFormed())}/${width}.jpg`,
    type: 'image/jpeg',
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
    alt: picture.alt,
    caption: picture.caption,
    credit: picture.credit,
  }
}

function widthFor({ width, widths }: PictureFile): number | null {
  if (width < 1) return null
  return widths.findLast((each) => each <= WANTED_WIDTH) ?? widths[0] ?? null
}
