import { said } from './button.ts'
import { recall, remember } from './device-memory.ts'

/** What was read of an article: revision, when it last changed for readers, public version, a mark of each block. */
type Read = { revision: string; updated: string; version: string; at: number; marks: Record<string, string> }
type Memory = Record<string, Read>

const KEY = 'dateline.read'
/** Articles remembered; the one not opened for longest is forgotten first. */
const MOST = 50

/**
 * `<last-read article revision updated version history …words>`: on return, one line that says what changed since.
 * It compares marks kept on this device with the blocks of this page; where the history is public it leads there.
 */
export class LastRead extends HTMLElement {
  connectedCallback(): void {
    const body = document.querySelector('[data-body]')
    const article = said(this, 'article')
    if (!body || article === '') return
    const blocks = [...body.children].filter((block) => block.id !== '')
    const marks = Object.fromEntries(blocks.map((block) => [block.id, markOf(block)]))
    const memory = recall<Memory>(KEY, {})
    const before = memory[article]
    const now: Read = {
      revision: said(this, 'revision'),
      updated: said(this, 'updated'),
      version: said(this, 'version'),
      at: Date.now(),
      marks,
    }
    remember(KEY, newest({ ...memory, [article]: now }))
    // A touch-up moves the revision and not the time: readers are not bothered with it.
    if (before && before.revision !== now.revision && before.updated !== now.updated) this.#tell(before, now, blocks)
  }

  #tell(before: Read, now: Read, blocks: Element[]): void {
    const changed = blocks.filter((block) => before.marks[block.id] !== now.marks[block.id])
    const history = said(this, 'history')
    this.append(`${said(this, 'words')} `)
    if (history !== '' && before.version !== '') {
      this.append(linkTo(`${history}?from=${before.version}&to=${now.version}`, said(this, 'see-words')))
    } else if (changed.length > 0) {
      this.append(`${said(this, 'where-words')} `)
      for (const [index, block] of changed.slice(0, 9).entries()) {
        if (index > 0) this.append(', ')
        this.append(linkTo(`#${block.id}`, String(blocks.indexOf(block) + 1)))
      }
    }
    for (const block of changed) block.setAttribute('data-changed', '')
    this.hidden = false
  }
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = words
  return link
}

/** A short mark of the block's words (FNV-1a, 32 bits): enough to see that they changed. */
function markOf({ textContent }: Element): string {
  let hash = 0x811c9dc5
  for (const character of (textContent ?? '').replace(/\s+/g, ' ')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

const newest = (memory: Memory): Memory =>
  Object.fromEntries(
    Object.entries(memory)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, MOST),
  )
