import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Asked, findWords } from '#components/desk/editor/find/find-words.ts'

type Found = Asked & { places: ReturnType<typeof findWords> }

/** What is looked for and where it stands now, whoever typed last. Ask with `tr.setMeta(FOUND, asked)`. */
export const FOUND = new PluginKey<Found>('found')

const NOTHING: Found = { words: '', matchCase: false, places: [] }

/** Shows every place at which the words stand; the one selected stands out. */
export const FoundWords = Extension.create({
  name: 'foundWords',
  addProseMirrorPlugins: () => [
    new Plugin<Found>({
      key: FOUND,
      state: {
        init: () => NOTHING,
        apply(tr, before) {
          const asked: Asked | undefined = tr.getMeta(FOUND)
          if (!asked && !tr.docChanged) return before
          const { words, matchCase } = asked ?? before
          return { words, matchCase, places: findWords(tr.doc, { words, matchCase }) }
        },
      },
      props: {
        decorations(state) {
          const { places = [] } = FOUND.getState(state) ?? {}
          const { from, to } = state.selection
          return DecorationSet.create(
            state.doc,
            places.map((place) =>
              Decoration.inline(place.from, place.to, {
                class: place.from === from && place.to === to ? 'found found-here' : 'found',
              }),
            ),
          )
        },
      },
    }),
  ],
})
