import { type AnyExtension, Extension } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Placeholder } from '@tiptap/extensions'
import type { DraftKeeper } from '#components/desk/draft/shared-keeper.ts'
import { FORM_VIEWS } from '#components/desk/editor/blocks/form-views.tsx'
import { FoundWords } from '#components/desk/editor/find/found-words.ts'
import { TEXT_EXTENSIONS } from '#components/desk/editor/schema/schema.ts'
import { BODY } from '#domain/draft/shared-draft.ts'

/** Mod+Enter asks for the next step (`actions.tsx`); TipTap would also leave a line break where the cursor is. */
const NextStepKey = Extension.create({
  name: 'nextStepKey',
  priority: 1_000,
  addKeyboardShortcuts: () => ({ 'Mod-Enter': () => true }),
})

/** The schema with its views, bound to a shared draft: what the editor on the screen runs. */
export function editorExtensions({ doc, provider }: DraftKeeper): AnyExtension[] {
  return [
    ...TEXT_EXTENSIONS,
    ...FORM_VIEWS,
    NextStepKey,
    FoundWords,
    Placeholder.configure({ placeholder: 'Write, or press / for a picture, a quote, a table …' }),
    Collaboration.configure({ document: doc, field: BODY }),
    CollaborationCaret.configure({ provider, user: provider.awareness?.getLocalState()?.user }),
  ]
}
