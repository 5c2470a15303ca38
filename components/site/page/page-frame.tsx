import type { ReactNode } from 'react'
import type { Paper } from '#components/site/paper.ts'
import { wordsOf } from '#domain/words/words.ts'
import { BreakingNews } from './breaking-news.tsx'
import { Footer } from './footer.tsx'
import styles from './page-frame.module.css'

type Props = { paper: Paper; masthead: ReactNode; tone?: 'plain' | 'opinion' | 'dark' | undefined; children: ReactNode }

/** The frame of every page: a way past the masthead, the masthead, the page itself, the foot of the paper. */
export function PageFrame({ paper, masthead, tone = 'plain', children }: Props) {
  return (
    <div className={styles.frame} data-tone={tone}>
      <a className={styles.skip} href="#content">
        {wordsOf(paper.site).page.skip}
      </a>
      {paper.breaking && <BreakingNews breaking={paper.breaking} words={wordsOf(paper.site)} />}
      {masthead}
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer paper={paper} />
    </div>
  )
}
