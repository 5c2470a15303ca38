import { said } from './button.ts'

/** Up to this age a time is told as so many minutes or hours ago, in milliseconds. */
const RECENT = 10 * 60 * 60_000
const MINUTE = 60_000

/**
 * `<house-times zones lang your-words>` around the times of an article: recent ones are told as "5 min. ago" (the exact
 * time stays in `datetime` and `title`, and keeps its room), and each opens to the clocks of the paper, of the place
 * the story is from and of the reader.
 */
export class HouseTimes extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    for (const time of this.querySelectorAll('time')) this.#open(time)
    this.#tell()
    this.#timer = window.setInterval(() => this.#tell(), MINUTE)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  #open(time: HTMLTimeElement): void {
    if (time.closest('button, a')) return
    time.title = time.textContent ?? ''
    const button = document.createElement('button')
    button.type = 'button'
    button.ariaExpanded = 'false'
    time.replaceWith(button)
    button.append(time)
    const clocks = document.createElement('span')
    clocks.setAttribute('role', 'status')
    button.after(clocks)
    button.addEventListener('click', () => {
      const isOpen = button.ariaExpanded === 'true'
      button.ariaExpanded = String(!isOpen)
      clocks.replaceChildren(...(isOpen ? [] : this.#clocks(new Date(time.dateTime))))
    })
  }

  #clocks(at: Date): HTMLElement[] {
    const zones: [zone: string | undefined, name: string][] = JSON.parse(said(this, 'zones') || '[]')
    return [...zones, [undefined, said(this, 'your-words')] as const].map(([timeZone, name]) => {
      const line = document.createElement('span')
      const how = { dateStyle: 'medium', timeStyle: 'short', ...(timeZone && { timeZone }) } as const
      line.textContent = `${name}: ${new Intl.DateTimeFormat(said(this, 'lang') || undefined, how).format(at)}`
      return line
    })
  }

  #tell(): void {
    const relative = new Intl.RelativeTimeFormat(said(this, 'lang') || undefined, { style: 'short' })
    for (const time of this.querySelectorAll<HTMLTimeElement>('button > time')) {
      const minutes = Math.floor((Date.now() - Date.parse(time.dateTime)) / MINUTE)
      const isRecent = minutes >= 0 && minutes * MINUTE < RECENT
      const words = !isRecent
        ? time.title
        : minutes < 60
          ? relative.format(-Math.max(1, minutes), 'minute')
          : relative.format(-Math.floor(minutes / 60), 'hour')
      if (time.textContent === words) continue
      // Its first words were the longest: what follows keeps their room, so that nothing moves.
      time.style.minInlineSize ||= `${time.getBoundingClientRect().width}px`
      time.style.display = 'inline-block'
      time.textContent = words
    }
  }
}
