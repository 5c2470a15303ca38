import { type AnyExtension, Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { FORM_VIEWS } from '#components/desk/editor/blocks/form-views.tsx'
import { TEXT_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'

/** Mod+Enter asks for the next step (`actions.tsx`); TipTap would also leave a line break where the cursor is. */
const NextStepKey = Extension.create({
  name: 'nextStepKey',
  priority: 1_000,
  addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }),
})

/** The schema with its views: what the editor on the screen runs. */
export const EDITOR_EXTENSIONS: AnyExtension[] = [
  ...TEXT_EXTENSIONS,
  ...FORM_VIEWS,
  NextStepKey,
  Placeholder.configure({ placeholder: 'Write, or press / for a picture, a quote, a table …' }),
]
