import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { PictureWords } from '#components/desk/editor/blocks/picture-words.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import { pictureUseOf } from '#components/desk/pictures/picture-use-of.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import type { PictureUse } from '#domain/body/body.ts'
import classes from './blocks.module.css'

const MOST = 60

export function GalleryView(view: NodeViewProps) {
  const { pickPictures } = useDialogs()
  const mayChoose = useSignedIn().permissions.includes('picture:upload')
  const pictures = view.node.attrs.pictures as PictureUse[]
  const put = (to: PictureUse[]) => view.updateAttributes({ pictures: to })
  const add = async () => {
    const picked = await pickPictures({ many: true })
    if (picked.length > 0) put([...pictures, ...picked.map(pictureUseOf)].slice(0, MOST))
  }
  const swap = (index: number, by: -1 | 1) => {
    const [one, other] = [pictures[index], pictures[index + by]]
    if (one && other) put(pictures.map((use) => (use === one ? other : use === other ? one : use)))
  }
  const tools = mayChoose && (
    <Button variant="subtle" size="compact-xs" color="gray" onClick={add} disabled={pictures.length >= MOST}>
      Add pictures
    </Button>
  )
  return (
    <BlockFrame view={view} name={`Gallery, ${pictures.length}`} tools={tools}>
      <div className={classes.gallery}>
        {pictures.map((use, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice; its place is its name
          <div key={`${use.pictureId}-${index}`} className={classes.galleryPicture}>
            <PictureImage id={use.pictureId} alt={use.alt} width={320} className={classes.image} />
            <PictureWords
              use={use}
              readOnly={!view.editor.isEditable}
              onChange={(change) => put(pictures.map((other, at) => (at === index ? { ...use, ...change } : other)))}
            />
            {view.editor.isEditable && (
              <div>
                <ActionIcon size="sm" aria-label={`Move picture ${index + 1} up`} onClick={() => swap(index, -1)}>
                  <IconArrowUp size={14} />
                </ActionIcon>
                <ActionIcon size="sm" aria-label={`Move picture ${index + 1} down`} onClick={() => swap(index, 1)}>
                  <IconArrowDown size={14} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  aria-label={`Remove picture ${index + 1}`}
                  onClick={() => put(pictures.filter((_, at) => at !== index))}
                >
                  <IconX size={14} />
                </ActionIcon>
              </div>
            )}
          </div>
        ))}
      </div>
    </BlockFrame>
  )
}
