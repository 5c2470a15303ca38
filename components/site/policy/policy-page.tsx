import type { ReactNode } from 'react'
import { Masthead } from '#components/site/page/masthead.tsx'
import { PageFrame } from '#components/site/page/page-frame.tsx'
import type { Paper } from '#components/site/paper.ts'
import { type PolicyPiece, policyBlocks, policyPath } from '#domain/site/policies.ts'
import type { Policy } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import styles from './policy-page.module.css'

/** What the paper says of itself: one policy, and the way to the others. Its words are drawn as words, never as markup. */
export function PolicyPage({ paper, policy }: { paper: Paper; policy: Policy }) {
  const others = paper.site.policies
  return (
    <PageFrame paper={paper} masthead={<Masthead paper={paper} />}>
      <div className={styles.page}>
        <article className={styles.policy}>
          <h1>{policy.title}</h1>
          {policyBlocks(policy.text).map(({ type, pieces }, index) => {
            const Tag = type === 'heading' ? 'h2' : 'p'
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
              <Tag key={index}>
                <Pieces pieces={pieces} />
              </Tag>
            )
          })}
        </article>
        {others.length > 1 && (
          <nav className={styles.others} aria-labelledby="policies">
            <h2 id="policies">{wordsOf(paper.site).footer.paper}</h2>
            <ul>
              {others.map(({ slug, title }) => (
                <li key={slug}>
                  <a href={policyPath(slug)} aria-current={slug === policy.slug ? 'page' : undefined}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </PageFrame>
  )
}

function Pieces({ pieces }: { pieces: PolicyPiece[] }): ReactNode {
  return pieces.map(({ text, href }, index) => {
    if (!href) return text
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
      <a key={index} href={href}>
        {text.replace(/^https?:\/\//, '')}
      </a>
    )
  })
}
