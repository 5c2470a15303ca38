import { buttonOf, said } from './button.ts'
import { copy, SAID_FOR } from './copy.ts'

const CHAIN =
  '<path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7L8.3 4M9.2 6.8a2.6 2.6 0 0 0-3.7 0L2.9 9.4a2.6 2.6 0 0 0 3.7 3.7L7.7 12"/>'

/**
 * `<copy-link url article-title copy-words copied-words share-words>`: takes the place of the field it holds with a
 * button. On touch screens it opens the system's share sheet; elsewhere it copies, and if the browser does not let it,
 * it writes a mail.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return
    const canShare = matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function'
    const button = buttonOf(said(this, canShare ? 'share-words' : 'copy-words'), CHAIN)
    const words = button.querySelector('span')!
    const status = document.createElement('output')
    status.setAttribute('role', 'status')
    button.addEventListener('click', () => void this.#give(button, words, status, canShare))
    this.replaceChildren(button, status)
  }

  async #give(button: HTMLElement, words: HTMLElement, status: HTMLElement, canShare: boolean): Promise<void> {
    const url = said(this, 'url')
    const title = said(this, 'article-title')
    if (button.dataset.copied !== undefined) return
    if (canShare) {
      const outcome = await navigator.share({ url, title }).then(
        () => 'shared',
        (error: DOMException) => error.name,
      )
      // Closing the sheet is an answer; anything else is the browser's refusal.
      if (outcome === 'shared' || outcome === 'AbortError') return
    }
    if (!(await copy(url))) {
      location.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
      return
    }
    const label = words.textContent
    button.dataset.copied = ''
    words.textContent = status.textContent = said(this, 'copied-words')
    setTimeout(() => {
      delete button.dataset.copied
      words.textContent = label
      status.textContent = ''
    }, SAID_FOR)
  }
}
