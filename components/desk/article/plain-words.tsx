import { linesOf } from '#components/desk/article/lines-of.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import classes from './plain-words.module.css'

/** The words of an article without their furniture: enough to see which text this is. */
export function PlainWords({ content }: { content: ArticleContent }) {
  return (
    <section className={classes.words} lang={content.lang} aria-label="Text">
      {linesOf(content)
        .split('\n')
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a still text, drawn once
          <p key={index} data-headline={line === content.headline || undefined}>
            {line}
          </p>
        ))}
    </section>
  )
}
