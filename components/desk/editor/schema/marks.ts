import { Mark } from '@tiptap/core'
import { Link as BaseLink } from '@tiptap/extension-link'
import { SAFE_HREF } from '#domain/body/body.ts'

/** A link keeps its address and nothing else: no class, target or rel can come in by paste. */
export const Link = BaseLink.extend({
  inclusive: false,
  addAttributes() {
    return { href: { default: null } }
  },
}).configure({
  openOnClick: false,
  defaultProtocol: 'https',
  HTMLAttributes: { target: null, rel: 'noopener' },
  isAllowedUri: (url) => SAFE_HREF.test(url),
})

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    lang: {
      /** Says which language the selected words are in (BCP 47); hyphenation and screen readers need it. */
      setLang: (lang: string) => ReturnType
      unsetLang: () => ReturnType
    }
  }
}

export const Lang = Mark.create({
  name: 'lang',
  inclusive: false,
  addAttributes() {
    return { lang: { default: 'en', parseHTML: (element) => element.getAttribute('lang') } }
  },
  parseHTML() {
    return [{ tag: 'span[lang]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['span', HTMLAttributes, 0]
  },
  addCommands() {
    return {
      setLang:
        (lang) =>
        ({ commands }) =>
          commands.setMark(this.name, { lang }),
      unsetLang:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name),
    }
  },
})
