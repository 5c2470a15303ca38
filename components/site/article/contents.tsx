import type { Body } from '#domain/body/body.ts'
import styles from './contents.module.css'

/** The questions an explainer answers, to go straight to one. */
export function Contents({ body, title }: { body: Body; title: string }) {
  const entries = body.content.flatMap((block) => {
    if (block.type === 'qa') return [{ id: block.attrs.id, words: block.attrs.question }]
    if (block.type !== 'heading' || block.attrs.level !== 2) return []
    const words = (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')
    return words.trim() ? [{ id: block.attrs.id, words }] : []
  })
  if (entries.length < 2) return null
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>{entry.words}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
