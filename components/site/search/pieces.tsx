import type { ReactNode } from 'react'

/** Text of which some pieces are what was looked for. */
export function Pieces({ pieces }: { pieces: readonly { text: string; isHit: boolean }[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their order, which never changes
  return pieces.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))
}
