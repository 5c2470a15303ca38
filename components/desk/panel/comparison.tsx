import { Text } from '@mantine/core'
import type { ArticleContent } from '#domain/article/content.ts'
import { changesIn, type PartDifference, versionDifference } from '#domain/article/version-difference.ts'
import classes from './comparison.module.css'

type Props = { from: ArticleContent; to: ArticleContent }

/** What changed between two texts, word by word: the same comparison that readers get of two versions. */
export function Comparison({ from, to }: Props) {
  const difference = versionDifference({ content: from, bylines: [] }, { content: to, bylines: [] })
  if (changesIn(difference).length === 0) return <Text size="sm">The words are the same.</Text>
  return (
    <div className={classes.comparison} lang={to.lang}>
      {[...difference.fields, ...difference.blocks].map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        <Part key={index} part={part} />
      ))}
    </div>
  )
}

function Part({ part }: { part: PartDifference }) {
  if (part.pieces.length === 0) return null
  return (
    <p>
      {part.pieces.map(({ is, text }, index) => {
        const key = `${index} ${is}`
        if (is === 'added') return <ins key={key}>{text}</ins>
        if (is === 'removed') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
      {part.is === 'restyled' && <em> (formatting, a link or a picture changed)</em>}
    </p>
  )
}
