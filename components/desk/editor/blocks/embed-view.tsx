import { Button } from '@mantine/core'
import type { NodeViewProps } from '@tiptap/react'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { BlockText } from '#components/desk/editor/blocks/block-text.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { PROVIDER_NAMES } from '#components/desk/editor/embed-provider.ts'
import type { BlockOf } from '#domain/body/body.ts'
import classes from './blocks.module.css'

export function EmbedView(view: NodeViewProps) {
  const { askEmbed } = useDialogs()
  const attrs = view.node.attrs as BlockOf<'embed'>['attrs']
  const change = async () => {
    const embed = await askEmbed(attrs.url)
    if (embed) view.updateAttributes(embed)
  }
  const tools = (
    <Button variant="subtle" size="compact-xs" color="gray" onClick={change}>
      Change address
    </Button>
  )
  return (
    <BlockFrame view={view} name={`Embed – ${PROVIDER_NAMES[attrs.provider]}`} tools={tools}>
      <BlockText
        label="What it is: title for readers, who see a box with a link until they click"
        className={classes.title}
        value={attrs.title}
        maxLength={300}
        readOnly={!view.editor.isEditable}
        onChange={(title) => view.updateAttributes({ title })}
      />
      <p className={classes.small}>{attrs.url}</p>
    </BlockFrame>
  )
}
