/** How long the button says that it did it, in milliseconds. */
const SAID_FOR = 3_000

const CHAIN =
  '<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6"><path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7L8.3 4M9.2 6.8a2.6 2.6 0 0 0-3.7 0L2.9 9.4a2.6 2.6 0 0 0 3.7 3.7L7.7 12"/></svg>'

/**
 * `<copy-link url article-title copy-words copied-words share-words>`: takes the place of the field it holds with a button. On touch screens it opens the
 * system's share sheet; elsewhere it copies, and if the browser does not let it, it writes a mail.
 */
export class CopyLink extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return
    const canShare = matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function'
    const button = document.createElement('button')
    button.type = 'button'
    const words = document.createElement('span')
    words.textContent = this.getAttribute(canShare ? 'share-words' : 'copy-words')
    button.innerHTML = CHAIN
    button.append(words)
    const status = document.createElement('output')
    status.setAttribute('role', 'status')
    button.addEventListener('click', () => void this.#give(words.textContent ?? '', button, words, status, canShare))
    this.replaceChildren(button, status)
  }

  async #give(
    label: string,
    button: HTMLButtonElement,
    words: HTMLElement,
    status: HTMLElement,
    canShare: boolean,
  ): Promise<void> {
    const url = this.getAttribute('url') ?? location.href
    const title = this.getAttribute('article-title') ?? document.title
    if (button.dataset.copied !== undefined) return
    if (canShare) {
      const outcome = await navigator.share({ url, title }).then(
        () => 'shared',
        (error: DOMException) => error.name,
      )
      // Closing the sheet is an answer; anything else is the browser's refusal.
      if (outcome === 'shared' || outcome === 'AbortError') return
    }
    if (await copy(url)) {
      button.dataset.copied = ''
      const copied = this.getAttribute('copied-words')
      words.textContent = copied
      status.textContent = copied
      setTimeout(() => {
        delete button.dataset.copied
        words.textContent = label
        status.textContent = ''
      }, SAID_FOR)
      return
    }
    location.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`
  }
}

/** Whether it could be copied: by the clipboard, or where that is closed (plain http) by a selection. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    field.setAttribute('readonly', '')
    field.style.position = 'fixed'
    field.style.opacity = '0'
    document.body.append(field)
    field.select()
    const copied = document.execCommand('copy')
    field.remove()
    return copied
  }
}
