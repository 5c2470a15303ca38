import type { PublishedPicture } from '#domain/article/published.ts'

const FORMATS = ['avif', 'webp', 'jpg'] as const
export type PictureFormat = (typeof FORMATS)[number]

/** Where a rendition is fetched from. The desk's preview has its own address for pictures that are not public yet. */
export type PictureAddress = (pictureId: string, width: number, format: PictureFormat) => string
export const publicAddress: PictureAddress = (pictureId, width, format) => `/media/${pictureId}/${width}.${format}`

/** What a browser that knows neither `srcset` nor the newer formats gets. */
const PLAIN_WIDTH = 960

type Props = {
  picture: PublishedPicture
  /** How wide it is drawn, as `sizes` says it. */
  sizes: string
  /** The picture the page begins with: fetched at once and before others. */
  isFirst?: boolean
  /** Empty where words beside the picture already say what it shows. */
  alt?: string
  className?: string | undefined
  address?: PictureAddress
}

/** A picture in three formats at every width it was rendered at, with its size, so that nothing moves when it comes. */
export function Picture({ picture, sizes, isFirst = false, alt, className, address = publicAddress }: Props) {
  const srcSet = (format: PictureFormat) =>
    picture.widths.map((width) => `${address(picture.pictureId, width, format)} ${width}w`).join(', ')
  const plain = picture.widths.findLast((width) => width <= PLAIN_WIDTH) ?? picture.widths[0] ?? PLAIN_WIDTH
  return (
    <picture className={className}>
      <source type="image/avif" srcSet={srcSet('avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet('webp')} sizes={sizes} />
      <img
        src={address(picture.pictureId, plain, 'jpg')}
        srcSet={srcSet('jpg')}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt ?? picture.alt}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : 'auto'}
        decoding="async"
      />
    </picture>
  )
}

/** A contributor's portrait. Its name stands beside it, so it says nothing of its own. */
export function Portrait({ pictureId, className }: { pictureId: string; className?: string | undefined }) {
  const at = (format: PictureFormat) => publicAddress(pictureId, PORTRAIT_WIDTH, format)
  return (
    <picture className={className}>
      <source type="image/avif" srcSet={at('avif')} />
      <source type="image/webp" srcSet={at('webp')} />
      <img src={at('jpg')} alt="" width={96} height={96} loading="lazy" decoding="async" />
    </picture>
  )
}

const PORTRAIT_WIDTH = 320
