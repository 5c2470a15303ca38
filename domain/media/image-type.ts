/** The kinds of file a picture may arrive as. Everything else (SVG, TIFF, HEIC, PDF …) has decoders we do not trust. */
export const IMAGE_TYPES = ['jpeg', 'png', 'webp', 'gif'] as const
export type ImageType = (typeof IMAGE_TYPES)[number]

/** How an original's file name ends: made from its content, never from the name it came with. */
export const EXTENSION = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif' } as const satisfies Record<
  ImageType,
  string
>

/** How many bytes `imageTypeOf` wants to see. */
export const MAGIC_BYTES = 12

const IS: Record<ImageType, (start: string) => boolean> = {
  jpeg: (start) => start.startsWith('\xff\xd8\xff'),
  png: (start) => start.startsWith('\x89PNG\r\n\x1a\n'),
  webp: (start) => start.startsWith('RIFF') && start.slice(8) === 'WEBP',
  gif: (start) => start.startsWith('GIF87a') || start.startsWith('GIF89a'),
}

/** What a file is by its first bytes, or null if it is nothing we take. A name or a declared type proves nothing. */
export function imageTypeOf(start: Uint8Array): ImageType | null {
  const text = String.fromCharCode(...start.subarray(0, MAGIC_BYTES))
  return IMAGE_TYPES.find((type) => IS[type](text)) ?? null
}
