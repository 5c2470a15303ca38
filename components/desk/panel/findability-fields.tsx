import { Checkbox, Stack, Textarea, TextInput } from '@mantine/core'
import { useArticle } from '#components/desk/article/article-context.ts'
import { slugOf } from '#domain/article/address.ts'
import { LIMITS } from '#domain/article/content.ts'
import { LinkedArticles } from './linked-articles.tsx'
import { SocialPicture } from './social-picture.tsx'

/** How it is found: its address, what search engines and social networks show, what stands beside it. */
export function FindabilityFields() {
  const { answer, content, set, isReadOnly } = useArticle()
  const left = (field: 'seoTitle' | 'seoDescription' | 'socialTitle' | 'socialDescription') =>
    content[field] ? `${content[field].length} of ${LIMITS[field]}` : undefined
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
      <Textarea
        id="field-socialDescription"
        label="Description for social networks"
        description={left('socialDescription')}
        placeholder={content.seoDescription || content.standfirst}
        autosize
        minRows={2}
        value={content.socialDescription ?? ''}
        onChange={(event) => set({ socialDescription: event.currentTarget.value })}
        error={(content.socialDescription ?? '').length > LIMITS.socialDescription}
        readOnly={isReadOnly}
      />
      <SocialPicture />
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
      <LinkedArticles
        id="field-related"
        label="Beside this article"
        one="related article"
        ids={content.related}
        onChange={(related) => set({ related })}
      />
      <LinkedArticles
        id="field-translations"
        label="The same story in other languages"
        description="Naming it on one side is enough."
        one="translation"
        ids={content.translations ?? []}
        onChange={(translations) => set({ translations })}
      />
    </Stack>
  )
}
