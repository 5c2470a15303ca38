import { useState } from 'react'

type Props = { id: string; alt: string; width: 320 | 640 | 960; className?: string }

/** A picture of the library, whether readers may see it or not. */
export function PictureImage({ id, alt, width, className }: Props) {
  const [isGone, setGone] = useState(false)
  if (isGone) return <div className={className}>This picture cannot be shown.</div>
  return (
    // biome-ignore lint/performance/noImgElement: pictures are rendered at upload; there is no optimizer
    <img
      src={`/api/desk/pictures/${id}/file/${width}`}
      alt={alt}
      className={className}
      loading="lazy"
      onError={() => setGone(true)}
    />
  )
}
