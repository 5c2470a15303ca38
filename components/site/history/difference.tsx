import type { ReactNode } from 'react'
import {
  type BlockDifference,
  changesIn,
  type FieldDifference,
  type PartDifference,
  type VersionDifference,
} from '#domain/article/version-difference.ts'
import type { Words } from '#domain/words/words.ts'
import styles from './difference.module.css'

type Props = { difference: VersionDifference; words: Words['history']; lang: string }
type Part = FieldDifference | BlockDifference

/** So many unchanged parts in a row are folded away. */
const FOLDED = 3

/**
 * What came, went and stayed, in reading order. What changed is marked with words and lines besides colour, so that
 * it can be read in print, without colour and aloud.
 */
export function Difference({ difference, words, lang }: Props) {
  if (changesIn(difference).length === 0) return <p>{words.same}</p>
  const parts: Part[] = [...difference.fields, ...difference.blocks].filter(
    (part) => part.is !== 'same' || part.pieces.length > 0,
  )
  return (
    <div className={styles.difference} lang={lang}>
      {runsOf(parts).map(({ at, run }) =>
        run[0]?.is === 'same' && run.length >= FOLDED ? (
          <details key={at}>
            <summary>{words.unchanged(run.length)}</summary>
            {run.map((part, index) => drawn(part, words, index))}
          </details>
        ) : (
          run.map((part, index) => drawn(part, words, at + index))
        ),
      )}
    </div>
  )
}

/** Neighbours that are all unchanged, or all not. */
function runsOf(parts: Part[]): { at: number; run: Part[] }[] {
  const runs: { at: number; run: Part[] }[] = []
  for (const [at, part] of parts.entries()) {
    const last = runs.at(-1)
    if (last && (last.run[0]?.is === 'same') === (part.is === 'same')) last.run.push(part)
    else runs.push({ at, run: [part] })
  }
  return runs
}

function drawn(part: Part, words: Words['history'], key: number): ReactNode {
  const what = 'field' in part ? words.fields[part.field] : words.blocks[part.block.type]
  const labels = [what, part.is === 'same' ? '' : words.is[part.is]].filter((label) => label !== '')
  return (
    <div key={key} className={styles.part} data-is={part.is} data-what={'field' in part ? part.field : part.block.type}>
      {labels.length > 0 && <p className={styles.label}>{labels.join(' · ')}</p>}
      <Pieces part={part} />
    </div>
  )
}

function Pieces({ part }: { part: PartDifference }) {
  if (part.pieces.length === 0) return null
  return (
    <p className={styles.words}>
      {part.pieces.map(({ is, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        if (is === 'added') return <ins key={index}>{text}</ins>
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        if (is === 'removed') return <del key={index}>{text}</del>
        // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never reordered
        return <span key={index}>{text}</span>
      })}
    </p>
  )
}
