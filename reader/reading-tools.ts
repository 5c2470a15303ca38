import { buttonOf, said } from './button.ts'
import { recall, remember } from './device-memory.ts'
import { LOOK, type Look } from './look.ts'

const PRINTER = '<path d="M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z"/>'
const THEMES = ['', 'light', 'dark']
const SIZES = ['', 'large', 'largest']

/** `<reading-tools …words>`: print, text size, light or dark. Only the script makes them, for only it can do them. */
export class ReadingTools extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) return
    const print = buttonOf(said(this, 'print-words'), PRINTER)
    print.addEventListener('click', () => window.print())
    const choices = document.createElement('div')
    choices.hidden = true
    choices.append(this.#choice('text', SIZES), this.#choice('theme', THEMES))
    const open = buttonOf('Aa')
    open.ariaLabel = said(this, 'display-words')
    open.ariaExpanded = 'false'
    open.addEventListener('click', () => {
      choices.hidden = !choices.hidden
      open.ariaExpanded = String(!choices.hidden)
    })
    choices.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      open.click()
      open.focus()
    })
    this.append(print, open, choices)
  }

  /** A menu of the browser's own: small, and the same for fingers, keyboards and screen readers. */
  #choice(name: keyof Look, values: string[]): HTMLElement {
    const label = document.createElement('label')
    const menu = document.createElement('select')
    const words = said(this, `${name}-choices`).split('|')
    for (const [index, value] of values.entries()) menu.append(new Option(words[index], value))
    menu.value = recall<Look>(LOOK, {})[name] ?? ''
    menu.addEventListener('change', () => {
      remember(LOOK, { ...recall<Look>(LOOK, {}), [name]: menu.value })
      if (menu.value === '') delete document.documentElement.dataset[name]
      else document.documentElement.dataset[name] = menu.value
    })
    label.append(said(this, `${name}-words`), menu)
    return label
  }
}
