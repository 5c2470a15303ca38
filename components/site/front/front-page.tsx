import { Nameplate } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { editionAtOf, type Front } from '#domain/front/front.ts'
import { wordsOf } from '#domain/words/words.ts'
import { Arrangement } from './arrangement.tsx'
import styles from './front-page.module.css'

/** The front page: the lead, what else matters today, then the paper by section, each in its own form. */
export function FrontPage({ paper, front }: { paper: Paper; front: Front }) {
  const { site } = paper
  const edition = editionAtOf(front)
  return (
    <PageFrame paper={paper} masthead={<Nameplate paper={paper} editionAt={edition} />}>
      {front.containers.length > 0 ? (
        <Arrangement front={front} site={site} edition={edition} />
      ) : (
        <p className={styles.empty}>{wordsOf(site).front.empty(site.name)}</p>
      )}
    </PageFrame>
  )
}
