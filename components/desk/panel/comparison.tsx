import { Text } from '@mantine/core'
import { linesOf } from '#components/desk/article/lines-of.ts'
import { differenceOf } from '#components/desk/panel/difference.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import classes from './comparison.module.css'

type Props = { from: ArticleContent; to: ArticleContent }

/** What changed between two texts, word by word. */
export function Comparison({ from, to }: Props) {
  const changes = differenceOf(linesOf(from), linesOf(to))
  if (changes.every(({ is }) => is === 'same')) return <Text size="sm">The words are the same.</Text>
  return (
    <div className={classes.comparison} lang={to.lang}>
      {changes.map(({ is, text }, index) => {
        const key = `${index} ${is}`
        if (is === 'added') return <ins key={key}>{text}</ins>
        if (is === 'removed') return <del key={key}>{text}</del>
        return <span key={key}>{text}</span>
      })}
    </div>
  )
}
