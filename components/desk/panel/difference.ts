export type Change = { is: 'same' | 'added' | 'removed'; text: string }

/** Beyond this many words on either side, whole lines are compared instead: the table would be too large. */
const MOST = 3_000

/**
 * What turns `before` into `after`: words that stayed, came and went, in reading order (longest common
 * subsequence). Joining what is not `added` gives `before`; joining what is not `removed` gives `after`.
 */
export function differenceOf(before: string, after: string): Change[] {
  const words = (text: string) => text.match(/\s+|[^\s]+/g) ?? []
  const [one, other] = [words(before), words(after)]
  if (one.length <= MOST && other.length <= MOST) return compare(one, other)
  const lines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return compare(lines(before), lines(after))
}

function compare(before: string[], after: string[]): Change[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++
  }
  return merged([
    ...same(before.slice(0, start)),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...same(before.slice(before.length - end)),
  ])
}

const same = (parts: string[]): Change[] => parts.map((text) => ({ is: 'same', text }))

function middle(before: string[], after: string[]): Change[] {
  const width = after.length + 1
  const longest = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      longest[row * width + column] =
        before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const changes: Change[] = []
  let [row, column] = [0, 0]
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      changes.push({ is: 'same', text: before[row] ?? '' })
      row++
      column++
    } else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
      changes.push({ is: 'removed', text: before[row++] ?? '' })
    } else changes.push({ is: 'added', text: after[column++] ?? '' })
  }
  return changes
}

/** Neighbours of one kind as one change. */
function merged(changes: Change[]): Change[] {
  const result: Change[] = []
  for (const { is, text } of changes) {
    const last = result[result.length - 1]
    if (last?.is === is) last.text += text
    else result.push({ is, text })
  }
  return result
}
