import { ActionIcon, Button, Checkbox, Group, Input, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { ArticleName } from '#components/desk/article/article-name.tsx'
import { useDialogs } from '#components/desk/editor/dialogs-context.ts'
import { slugOf } from '#domain/article/address.ts'
import { LIMITS } from '#domain/article/content.ts'

/** How it is found: its address, what search engines and social networks show, what stands beside it. */
export function FindabilityFields() {
  const { answer, content, set, isReadOnly } = useArticle()
  const { pickArticle } = useDialogs()
  const addRelated = async () => {
    const article = await pickArticle()
    if (!article || content.related.includes(article.id) || article.id === answer.article.id) return
    set({ related: [...content.related, article.id].slice(0, 12) })
  }
  const left = (field: 'seoTitle' | 'seoDescription' | 'socialTitle') =>
    content[field] === '' ? undefined : `${content[field].length} of ${LIMITS[field]}`
  return (
    <Stack gap="sm">
      <TextInput
        id="field-slug"
        label="Words in the address"
        description={
          answer.article.firstPublishedAt
            ? 'Changing them moves the page; the old address leads to the new one.'
            : 'Empty: made from the headline when it is published.'
        }
        placeholder={slugOf(content.headline)}
        value={content.slug}
        maxLength={LIMITS.slug}
        onChange={(event) => set({ slug: event.currentTarget.value.toLowerCase().replace(/[\s_]+/g, '-') })}
        onBlur={() => content.slug !== slugOf(content.slug) && set({ slug: slugOf(content.slug) })}
        readOnly={isReadOnly}
      />
      <TextInput
        id="field-seoTitle"
        label="Title for search engines"
        description={left('seoTitle')}
        placeholder={content.headline}
        value={content.seoTitle}
        onChange={(event) => set({ seoTitle: event.currentTarget.value })}
        error={content.seoTitle.length > LIMITS.seoTitle}
        readOnly={isReadOnly}
      />
      <Textarea
        id="field-seoDescription"
        label="Description for search engines"
        description={left('seoDescription')}
        placeholder={content.standfirst}
        autosize
        minRows={2}
        value={content.seoDescription}
        onChange={(event) => set({ seoDescription: event.currentTarget.value })}
        error={content.seoDescription.length > LIMITS.seoDescription}
        readOnly={isReadOnly}
      />
      <TextInput
        id="field-socialTitle"
        label="Title for social networks"
        description={left('socialTitle')}
        placeholder={content.headline}
        value={content.socialTitle}
        onChange={(event) => set({ socialTitle: event.currentTarget.value })}
        error={content.socialTitle.length > LIMITS.socialTitle}
        readOnly={isReadOnly}
      />
      <TextInput
        id="field-canonicalUrl"
        label="Canonical address"
        description="Only for copy whose original stands elsewhere."
        placeholder="https://…"
        type="url"
        value={content.canonicalUrl}
        onChange={(event) => set({ canonicalUrl: event.currentTarget.value.trim() })}
        readOnly={isReadOnly}
      />
      <TextInput
        id="field-lang"
        label="Language"
        description="A tag like en or ko."
        value={content.lang}
        onChange={(event) => set({ lang: event.currentTarget.value.trim() })}
        readOnly={isReadOnly}
      />
      <Checkbox
        id="field-noindex"
        label="Keep out of search engines"
        checked={content.noindex}
        onChange={(event) => !isReadOnly && set({ noindex: event.currentTarget.checked })}
      />
      <Input.Wrapper label="Beside this article" labelElement="div" size="xs" id="field-related">
        {content.related.map((id) => (
          <Group key={id} gap={6} wrap="nowrap" justify="space-between" py={3}>
            <Text size="sm" ff="var(--desk-serif)">
              <ArticleName id={id} />
            </Text>
            {!isReadOnly && (
              <ActionIcon
                size="sm"
                aria-label="Remove this related article"
                onClick={() => set({ related: content.related.filter((other) => other !== id) })}
              >
                <IconX size={13} />
              </ActionIcon>
            )}
          </Group>
        ))}
        {!isReadOnly && content.related.length < 12 && (
          <Button variant="subtle" size="compact-xs" mt={4} onClick={() => void addRelated()}>
            Add a related article
          </Button>
        )}
      </Input.Wrapper>
    </Stack>
  )
}
