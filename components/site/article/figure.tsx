import { Picture, type PictureAddress } from '#components/site/picture.tsx'
import type { Kind } from '#domain/article/content.ts'
import type { PublishedPicture } from '#domain/article/published.ts'
import styles from './figure.module.css'

type LeadProps = { picture: PublishedPicture; kind: Kind; address: PictureAddress }

/** The picture the article opens with. One taller than wide keeps to the column, or it would fill the window. */
export function LeadFigure({ picture, kind, address }: LeadProps) {
  const isTall = picture.height > picture.width
  const width = isTall ? '38rem' : kind === 'gallery' ? '77rem' : '60rem'
  return (
    <Figure
      picture={picture}
      place={isTall ? 'lead-tall' : 'lead'}
      sizes={`(min-width: 64rem) ${width}, 100vw`}
      isFirst
      address={address}
    />
  )
}

type Place = 'lead' | 'lead-tall' | 'column' | 'wide' | 'gallery'
type Props = {
  picture: PublishedPicture
  place: Place
  sizes: string
  isFirst?: boolean
  address: PictureAddress
  id?: string
}

/** A picture with what it shows and, apart from it, whose it is. */
export function Figure({ picture, place, sizes, isFirst = false, address, id }: Props) {
  return (
    <figure className={styles.figure} data-place={place} id={id}>
      <Picture picture={picture} sizes={sizes} isFirst={isFirst} address={address} />
      {(picture.caption || picture.credit) && (
        <figcaption className={styles.caption}>
          {picture.caption && <span className={styles.words}>{picture.caption}</span>}{' '}
          {picture.credit && <span className={styles.credit}>{picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
