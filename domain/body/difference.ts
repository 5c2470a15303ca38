/** What turns one text into another, in reading order. Pure sequences: nothing here knows of articles. */

/** One step of an alignment: something both sides have, or only one of them. */
export type Step<T> = { is: 'same'; before: T; after: T } | { is: 'removed'; before: T } | { is: 'added'; after: T }

/** Words that stayed, came or went. Neighbours of one kind are one piece. */
export type Piece = { is: Step<string>['is']; text: string }

/** Beyond this many words on either side, whole lines are compared instead: the table would be too large. */
const MOST = 3_000

/** Joining the pieces that are not `added` gives `before`; joining those that are not `removed` gives `after`. */
export function differenceOf(before: string, after: string): Piece[] {
  const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? []
  const [one, other] = [words(before), words(after)]
  if (one.length <= MOST && other.length <= MOST) return merged(alignmentOf(one, other))
  const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return merged(alignmentOf(lines(before), lines(after)))
}

/** The longest run of pairs that `isSame` and that keeps the order of both sides, with what stands between them. */
export function alignmentOf<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean = Object.is,
): Step<T>[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSame(before[start]!, after[start]!)) start++
  let end = 0
  while (end < shorter - start && isSame(before[before.length - 1 - end]!, after[after.length - 1 - end]!)) end++
  const [oneEnd, otherEnd] = [before.length - end, after.length - end]
  const pairs = (from: number, to: number, at: number): Step<T>[] =>
    before.slice(from, to).map((one, index) => ({ is: 'same', before: one, after: after[at + index]! }))
  return [
    ...pairs(0, start, 0),
    ...middle(before.slice(start, oneEnd), after.slice(start, otherEnd), isSame),
    ...pairs(oneEnd, before.length, otherEnd),
  ]
}

function middle<T>(before: T[], after: T[], isSame: (one: T, other: T) => boolean): Step<T>[] {
  const width = after.length + 1
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] = isSame(before[row]!, after[column]!)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const steps: Step<T>[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && isSame(before[row]!, after[column]!)) {
      steps.push({ is: 'same', before: before[row++]!, after: after[column++]! })
    } else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
      steps.push({ is: 'removed', before: before[row++]! })
    } else steps.push({ is: 'added', after: after[column++]! })
  }
  return steps
}

function merged(steps: Step<string>[]): Piece[] {
  const pieces: Piece[] = []
  for (const step of steps) {
    const text = step.is === 'added' ? step.after : step.before
    const last = pieces.at(-1)
    if (last?.is === step.is) last.text += text
    else pieces.push({ is: step.is, text })
  }
  return pieces
}
