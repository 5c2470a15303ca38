import { Button } from '@mantine/core'
import type { NodeViewProps } from '@tiptap/react'
import { ArticleName } from '#components/desk/article/article-name.tsx'
import { BlockFrame } from '#components/desk/editor/blocks/block-frame.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import classes from './blocks.module.css'

export function RelatedArticleView(view: NodeViewProps) {
  const { pickArticle } = useDialogs()
  const change = async () => {
    const article = await pickArticle()
    if (article) view.updateAttributes({ articleId: article.id })
  }
  const tools = (
    <Button variant="subtle" size="compact-xs" color="gray" onClick={change}>
      Choose another
    </Button>
  )
  return (
    <BlockFrame view={view} name="Related article" tools={tools}>
      <p className={classes.linked}>
        <ArticleName id={view.node.attrs.articleId} />
      </p>
    </BlockFrame>
  )
}
