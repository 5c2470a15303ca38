import { Button } from '@mantine/core'
import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { PictureWords } from '#components/desk/editor/blocks/picture-words.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { PictureImage } from '#components/desk/pictures/picture-image.tsx'
import { pictureUseOf } from '#components/desk/pictures/picture-use-of.ts'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import type { BlockOf } from '#domain/body/body.ts'
import classes from './blocks.module.css'

export function PictureView(view: NodeViewProps) {
  const { pickPictures } = useDialogs()
  const mayChoose = useSignedIn().permissions.includes('picture:upload')
  const attrs = view.node.attrs as BlockOf<'picture'>['attrs']
  const replace = async () => {
    const [picture] = await pickPictures({ many: false })
    if (picture) view.updateAttributes(pictureUseOf(picture))
  }
  const tools = (
    <>
      <Button
        variant="subtle"
        size="compact-xs"
        color="gray"
        aria-pressed={attrs.size === 'wide'}
        onClick={() => view.updateAttributes({ size: attrs.size === 'wide' ? 'column' : 'wide' })}
      >
        {attrs.size === 'wide' ? 'Make as wide as the text' : 'Make wide'}
      </Button>
      {mayChoose && (
        <Button variant="subtle" size="compact-xs" color="gray" onClick={replace}>
          Replace
        </Button>
      )}
    </>
  )
  return (
    <BlockFrame view={view} name={attrs.size === 'wide' ? 'Picture, wide' : 'Picture'} tools={tools}>
      <PictureImage id={attrs.pictureId} alt={attrs.alt} width={960} className={classes.image} />
      <PictureWords use={attrs} readOnly={!view.editor.isEditable} onChange={view.updateAttributes} />
    </BlockFrame>
  )
}
