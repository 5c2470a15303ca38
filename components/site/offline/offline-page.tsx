import missing from '#components/site/missing/missing.module.css'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { wordsOf } from '#domain/words/words.ts'

/** There is no connection. It stands at whatever address was asked for, so an empty link asks for that again. */
export function OfflinePage({ paper }: { paper: Paper }) {
  const words = wordsOf(paper.site).offline
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <header className={missing.header}>
        <h1>{words.heading}</h1>
        <p>{words.help}</p>
        <p>
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the one that was asked for */}
          <a href="">{words.again}</a>
        </p>
      </header>
    </PageFrame>
  )
}
