import { wordsOfBlock, picture as wordsOfPicture } from '#domain/body/block-words.ts'
import type { Block } from '#domain/body/body.ts'
import { alignmentOf, differenceOf, type Piece } from '#domain/body/difference.ts'
import type { VersionWords } from './version.ts'

/** What stands over and around the body, in the order readers meet it. */
export const VERSION_FIELDS = ['kicker', 'headline', 'standfirst', 'bylines', 'leadPicture', 'dateline'] as const
export type VersionField = (typeof VERSION_FIELDS)[number]

/**
 * What became of one part. `restyled`: the words are the same, but a link, a mark or the picture itself is another.
 * `pieces` are its words; of a part that came or went they are all of one kind.
 */
export type PartDifference = { is: 'same' | 'restyled' | 'changed' | 'added' | 'removed'; pieces: Piece[] }
export type FieldDifference = PartDifference & { field: VersionField }
/** `block` is the later one, or what was removed. */
export type BlockDifference = PartDifference & { block: Block }
export type VersionDifference = { fields: FieldDifference[]; blocks: BlockDifference[] }

/**
 * What turns `before` into `after`, block by block and word by word. Blocks are known by their ids, or by their words
 * where an import gave them new ones. A block that moved is removed where it was and added where it is.
 */
export function versionDifference(before: VersionWords, after: VersionWords): VersionDifference {
  const fields = VERSION_FIELDS.map((field) => ({
    field,
    ...partDifference(wordsOfField(before, field), wordsOfField(after, field), isSameBeyondWords(before, field, after)),
  }))
  const steps = alignmentOf(spokenBlocks(before), spokenBlocks(after), isSameBlock)
  const blocks = steps.map((step): BlockDifference => {
    if (step.is === 'removed') return { block: step.before.block, is: 'removed', pieces: only('removed', step.before) }
    if (step.is === 'added') return { block: step.after.block, is: 'added', pieces: only('added', step.after) }
    const isAlike = JSON.stringify(withoutIds(step.before.block)) === JSON.stringify(withoutIds(step.after.block))
    const { is, pieces } = partDifference(step.before.words, step.after.words, isAlike)
    // An empty block that was filled was there before, and so was one that was emptied.
    return { block: step.after.block, pieces, is: is === 'same' || is === 'restyled' ? is : 'changed' }
  })
  return { fields, blocks }
}

/** The parts that are not what they were. */
export const changesIn = ({ fields, blocks }: VersionDifference): PartDifference[] =>
  [...fields, ...blocks].filter(({ is }) => is !== 'same')

type Spoken = { block: Block; words: string }

/** Blocks readers see, each with its words. */
const spokenBlocks = ({ content }: VersionWords): Spoken[] =>
  content.body.content
    .filter((block) => block.type !== 'unconverted')
    .map((block) => ({ block, words: wordsOfBlock(block) }))

const only = (is: 'removed' | 'added', { words }: Spoken): Piece[] => (words === '' ? [] : [{ is, text: words }])

function partDifference(before: string, after: string, isAlike: boolean): PartDifference {
  if (before === after) {
    return { is: isAlike ? 'same' : 'restyled', pieces: before === '' ? [] : [{ is: 'same', text: before }] }
  }
  const is = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  return { is, pieces: differenceOf(before, after) }
}

const isSameBlock = (one: Spoken, other: Spoken): boolean =>
  one.block.type === other.block.type &&
  (one.block.attrs.id === other.block.attrs.id || (one.words !== '' && one.words === other.words))

function wordsOfField({ content, bylines }: VersionWords, field: VersionField): string {
  switch (field) {
    case 'bylines':
      return bylines.join(', ')
    case 'dateline':
      return content.dateline?.place ?? ''
    case 'leadPicture':
      return content.leadPicture ? wordsOfPicture(content.leadPicture) : ''
    default:
      return content[field]
  }
}

/** Whether the field is the same beyond its words: only a picture can be another under the same words. */
const isSameBeyondWords = (before: VersionWords, field: VersionField, after: VersionWords): boolean =>
  field !== 'leadPicture' || before.content.leadPicture?.pictureId === after.content.leadPicture?.pictureId

/** Ids of blocks say nothing to readers, wherever they stand in it. */
function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'id')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, withoutIds(inner)]),
  )
}
