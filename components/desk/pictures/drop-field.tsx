import { Text } from '@mantine/core'
import { Dropzone, MIME_TYPES } from '@mantine/dropzone'

export const PICTURE_TYPES = [MIME_TYPES.jpeg, MIME_TYPES.png, MIME_TYPES.webp]
export const PICTURE_BYTES = 25 * 1024 * 1024

type Props = { many: boolean; onFiles: (files: File[]) => void; onReject: (message: string) => void; compact?: boolean }

/** Where pictures are dropped or chosen. */
export function DropField({ many, onFiles, onReject, compact = false }: Props) {
  return (
    <Dropzone
      accept={PICTURE_TYPES}
      maxSize={PICTURE_BYTES}
      multiple={many}
      onDrop={onFiles}
      onReject={(rejected) =>
        onReject(
          rejected.some(({ errors }) => errors.some(({ code }) => code === 'file-too-large'))
            ? 'Pictures may have up to 25 MB.'
            : 'Pictures are JPEG, PNG or WebP files.',
        )
      }
      py={compact ? 'xs' : 'lg'}
      px="sm"
      inputProps={{ 'aria-label': many ? 'Upload pictures' : 'Upload a picture' }}
    >
      <Text size="sm" ta="center" c="var(--desk-quiet)">
        {many ? 'Drop pictures here, or press to choose them' : 'Drop a picture here, or press to choose one'}
      </Text>
    </Dropzone>
  )
}
