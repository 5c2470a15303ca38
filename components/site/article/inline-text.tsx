import type { ReactNode } from 'react'
import { type Inline, type Mark, SAFE_HREF } from '#domain/body/body.ts'

/** Running text with its marks. Its pieces have no identity of their own, so their place is their key. */
export function InlineText({ content }: { content: Inline[] | undefined }): ReactNode {
  return content?.map((inline, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
    if (inline.type === 'hardBreak') return <br key={index} />
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
    return <Marked key={index} text={inline.text} marks={inline.marks ?? []} />
  })
}

function Marked({ text, marks }: { text: string; marks: Mark[] }): ReactNode {
  return marks.reduceRight<ReactNode>((inner, mark) => marked(inner, mark), text)
}

function marked(inner: ReactNode, mark: Mark): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'subscript':
      return <sub>{inner}</sub>
    case 'lang':
      return <span lang={mark.attrs.lang}>{inner}</span>
    case 'link':
      // Checked when it was saved; checked again where it would do harm.
      return SAFE_HREF.test(mark.attrs.href) ? <a href={mark.attrs.href}>{inner}</a> : inner
    default:
      return mark satisfies never
  }
}
