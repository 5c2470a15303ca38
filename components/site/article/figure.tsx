import { Picture, type PictureAddress } from '#components/site/picture.tsx'
import type { Kind } from '#domain/article/content.ts'
import type { PublishedPicture } from '#domain/article/published.ts'
import { stateMediaLabelOf } from '#domain/media/state-media.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './figure.module.css'

type LeadProps = { picture: PublishedPicture; kind: Kind; site: Site; address: PictureAddress }

/** The picture the article opens with. One taller than wide keeps to the column, or it would fill the window. */
export function LeadFigure({ picture, kind, site, address }: LeadProps) {
  const isTall = picture.height > picture.width
  const width = isTall ? '38rem' : kind === 'gallery' ? '77rem' : '60rem'
  return (
    <Figure
      picture={picture}
      place={isTall ? 'lead-tall' : 'lead'}
      sizes={`(min-width: 64rem) ${width}, 88vw`}
      isFirst
      site={site}
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
  site: Site
  address: PictureAddress
  id?: string
}

/**
 * A picture with what it shows and, apart from it, whose it is. It leads to its largest width; with the reader script
 * it opens in place (`reader/photo-viewer.ts`).
 */
export function Figure({ picture, place, sizes, isFirst = false, site, address, id }: Props) {
  const label = stateMediaLabelOf(picture.credit, site)
  return (
    <figure className={styles.figure} data-place={place} id={id}>
      <a
        className={styles.enlarge}
        href={address(picture.pictureId, picture.widths.at(-1) ?? picture.width, 'jpg')}
        aria-label={wordsOf(site).viewer.enlarge(picture.alt)}
        data-photo=""
      >
        <Picture picture={picture} sizes={sizes} isFirst={isFirst} address={address} />
      </a>
      {(picture.caption || picture.credit) && (
        <figcaption className={styles.caption}>
          {picture.caption && <span className={styles.words}>{picture.caption}</span>}{' '}
          {picture.credit && <span className={styles.credit}>{picture.credit}</span>}
          {label && <strong className={styles.stateMedia}>{label}</strong>}
        </figcaption>
      )}
    </figure>
  )
}
