import type { AnyExtension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { FORM_VIEWS } from '#components/desk/editor/blocks/form-views.tsx'
import { TEXT_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'

/** The schema with its views: what the editor on the screen runs. */
export const EDITOR_EXTENSIONS: AnyExtension[] = [
  ...TEXT_EXTENSIONS,
  ...FORM_VIEWS,
  Placeholder.configure({ placeholder: 'Write, or press / for a picture, a quote, a table …' }),
]
