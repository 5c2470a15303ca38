import { buttonOf, said } from './button.ts'
import { copy, SAID_FOR } from './copy.ts'

/** Words at either end by which a browser finds a passage again. */
const ENDS = 4
const LONG = 12

/**
 * `<passage-link url …words>`: where words of the story are selected, offers a link that leads to them. It names the
 * paragraph, which keeps its id through every edit, and the words (a text fragment), which browsers mark. Who follows
 * one to words that have changed since is told so.
 */
export class PassageLink extends HTMLElement {
  connectedCallback(): void {
    const body = document.querySelector('[data-body]')
    if (!body || this.childElementCount > 0) return
    const button = buttonOf(said(this, 'copy-words'))
    this.append(button)
    const label = button.firstElementChild as HTMLElement
    document.addEventListener('selectionchange', () => {
      const block = blockOf(body, getSelection())
      this.hidden = block === null
      label.textContent = said(this, 'copy-words')
    })
    button.addEventListener('click', () => {
      const selection = getSelection()
      const block = blockOf(body, selection)
      if (!block || !selection) return
      void copy(`${said(this, 'url')}#${block.id}:~:text=${fragmentOf(selection.toString())}`).then((copied) => {
        if (!copied) return
        label.textContent = said(this, 'copied-words')
        setTimeout(() => {
          this.hidden = true
        }, SAID_FOR)
      })
    })
    this.#warn()
  }

  /** Browsers keep the fragment from scripts except in the record of how the page was come to. */
  #warn(): void {
    const [entry] = performance.getEntriesByType('navigation')
    const [, id, fragment] = /#([^:]+):~:text=([^&]+)/.exec(entry?.name ?? '') ?? []
    const block = id && document.getElementById(id)
    if (!block || !fragment) return
    const words = fragment.split(',').map((part) => squeezed(decodeURIComponent(part)))
    const text = squeezed(block.textContent ?? '')
    if (words.every((part) => text.includes(part))) return
    const note = document.createElement('p')
    note.dataset.note = ''
    note.textContent = said(this, 'changed-words')
    block.before(note)
  }
}

function blockOf(body: Element, selection: Selection | null): Element | null {
  if (!selection || selection.isCollapsed || !selection.anchorNode || !body.contains(selection.anchorNode)) return null
  const start = selection.getRangeAt(0).startContainer
  const element = start instanceof Element ? start : start.parentElement
  return element?.closest('[id]') ?? null
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** All the words if they are few, else the first and the last. A comma or a hyphen means something in a fragment. */
function fragmentOf(selected: string): string {
  const [first = ''] = selected.split('\n')
  const words = squeezed(first).split(' ')
  const parts = words.length <= LONG ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)]
  return parts.map((part) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D')).join(',')
}
