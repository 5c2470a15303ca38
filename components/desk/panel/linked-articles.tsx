import { ActionIcon, Button, Group, Input, Text } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { ArticleName } from '#components/desk/article/article-name.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'

type Props = {
  id: string
  label: string
  description?: string
  /** What the buttons call one of them: "related article". */
  one: string
  ids: readonly string[]
  onChange: (ids: string[]) => void
}

const MOST = 12

/** Other articles that belong to this one, in the order they were chosen. */
export function LinkedArticles({ id, label, description, one, ids, onChange }: Props) {
  const { answer, isReadOnly } = useArticle()
  const { pickArticle } = useDialogs()
  const add = async () => {
    const article = await pickArticle()
    if (!article || ids.includes(article.id) || article.id === answer.article.id) return
    onChange([...ids, article.id].slice(0, MOST))
  }
  return (
    <Input.Wrapper label={label} description={description} labelElement="div" size="xs" id={id}>
      {ids.map((other) => (
        <Group key={other} gap={6} wrap="nowrap" justify="space-between" py={3}>
          <Text size="sm" ff="var(--desk-serif)">
            <ArticleName id={other} />
          </Text>
          {!isReadOnly && (
            <ActionIcon
              size="sm"
              aria-label={`Remove this ${one}`}
              onClick={() => onChange(ids.filter((each) => each !== other))}
            >
              <IconX size={13} />
            </ActionIcon>
          )}
        </Group>
      ))}
      {!isReadOnly && ids.length < MOST && (
        <Button variant="subtle" size="compact-xs" mt={4} onClick={() => void add()}>
          Add a {one}
        </Button>
      )}
    </Input.Wrapper>
  )
}
