import { memo } from 'react'
import { useArticle } from '#components/desk/article/article-context.ts'
import { GrowingText } from '#components/desk/article/growing-text.tsx'
import { useSignedIn } from '#components/desk/shell/me-context.ts'
import classes from './head-fields.module.css'

const focus = (id: string) => document.getElementById(id)?.focus()
const focusBody = () => document.querySelector<HTMLElement>('#field-body .ProseMirror')?.focus()

/** Kicker, headline, standfirst: set as readers will see them. */
export const HeadFields = memo(function HeadFields() {
  const { content, set, isReadOnly } = useArticle()
  const { limits } = useSignedIn()
  const lang = content.lang
  return (
    <div className={classes.head}>
      <GrowingText
        id="field-kicker"
        label="Kicker"
        className={classes.kicker}
        value={content.kicker}
        limit={limits.kicker}
        onChange={(kicker) => set({ kicker })}
        onEnter={() => focus('field-headline')}
        readOnly={isReadOnly}
        lang={lang}
      />
      <GrowingText
        id="field-headline"
        label="Headline"
        className={classes.headline}
        value={content.headline}
        limit={limits.headline}
        onChange={(headline) => set({ headline })}
        onEnter={() => focus('field-standfirst')}
        readOnly={isReadOnly}
        lang={lang}
      />
      <GrowingText
        id="field-standfirst"
        label="Standfirst"
        className={classes.standfirst}
        value={content.standfirst}
        limit={limits.standfirst}
        onChange={(standfirst) => set({ standfirst })}
        onEnter={focusBody}
        readOnly={isReadOnly}
        lang={lang}
      />
    </div>
  )
})
