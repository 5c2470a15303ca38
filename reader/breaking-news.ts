const KEY = 'breaking-seen'

/**
 * `<breaking-news data-set-at data-close>`: a line of breaking news that can be put away, on this device, until the desk
 * sets another. What was put away before is gone before the page is first painted.
 */
export class BreakingNews extends HTMLElement {
  connectedCallback(): void {
    const { setAt = '', close = '' } = this.dataset
    this.hidden = seen() === setAt
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = '×'
    button.setAttribute('aria-label', close)
    button.addEventListener('click', () => {
      this.hidden = true
      remember(setAt)
      document.getElementById('content')?.focus()
    })
    this.firstElementChild?.append(button)
  }
}

/** A reader may have closed storage to us: then the line comes back with the next page. */
function seen(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function remember(setAt: string): void {
  try {
    localStorage.setItem(KEY, setAt)
  } catch {
    // As above.
  }
}
