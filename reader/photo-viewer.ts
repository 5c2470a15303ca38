import { buttonOf, said } from './button.ts'

const CROSS = '<path d="m3.5 3.5 9 9m0-9-9 9"/>'
const BACK = '<path d="M10.5 2.5 5 8l5.5 5.5"/>'
const ON = '<path d="M5.5 2.5 11 8l-5.5 5.5"/>'
const INFO = '<circle cx="8" cy="8" r="6"/><path d="M8 7v4.2M8 4.4v1.2"/>'
/** A finger that travels this far sideways turns the page, in pixels. */
const SWIPE = 40

/**
 * `<photo-viewer …words>`: opens the pictures of the article (`a[data-photo]`, links to their largest width) in a
 * dialog. Arrows and swipes turn, Escape closes, I hides what is said of the picture; focus goes back to the picture
 * one came from.
 */
export class PhotoViewer extends HTMLElement {
  #photos: HTMLAnchorElement[] = []
  #at = 0
  #dialog: HTMLDialogElement | undefined
  #image = new Image()
  #caption = document.createElement('p')
  #place = document.createElement('p')

  connectedCallback(): void {
    this.closest('article')?.addEventListener('click', (event) => {
      const photo = (event.target as Element).closest<HTMLAnchorElement>('a[data-photo]')
      if (!photo || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      this.#open(photo)
    })
  }

  #open(photo: HTMLAnchorElement): void {
    this.#photos = [...(this.closest('article')?.querySelectorAll<HTMLAnchorElement>('a[data-photo]') ?? [])]
    this.#dialog ??= this.#make()
    this.#show(this.#photos.indexOf(photo))
    this.#dialog.showModal()
    this.#image.focus()
  }

  #make(): HTMLDialogElement {
    const dialog = document.createElement('dialog')
    dialog.setAttribute('aria-label', said(this, 'words'))
    this.#place.setAttribute('role', 'status')
    this.#image.tabIndex = -1
    const button = (name: string, drawing: string, act: () => void) => {
      const made = buttonOf(said(this, `${name}-words`), drawing)
      made.dataset.does = name
      made.addEventListener('click', act)
      return made
    }
    const turnInfo = () => dialog.toggleAttribute('data-bare')
    const figure = document.createElement('div')
    figure.append(this.#image, this.#caption)
    dialog.append(
      this.#place,
      button('info', INFO, turnInfo),
      button('close', CROSS, () => dialog.close()),
      button('back', BACK, () => this.#turn(-1)),
      figure,
      button('next', ON, () => this.#turn(1)),
    )
    dialog.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft') this.#turn(-1)
      else if (key === 'ArrowRight') this.#turn(1)
      else if (key === 'i' || key === 'I') turnInfo()
    })
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close()
    })
    let from = 0
    dialog.addEventListener('touchstart', ({ touches }) => {
      from = touches.length === 1 ? touches[0]!.clientX : Number.NaN
    })
    dialog.addEventListener('touchend', ({ changedTouches }) => {
      const way = (changedTouches[0]?.clientX ?? from) - from
      if (Math.abs(way) > SWIPE) this.#turn(way < 0 ? 1 : -1)
    })
    dialog.addEventListener('close', () => this.#photos[this.#at]?.focus())
    this.append(dialog)
    return dialog
  }

  #turn(by: number): void {
    const count = this.#photos.length
    if (count > 1) this.#show((this.#at + by + count) % count)
  }

  #show(at: number): void {
    this.#at = at
    const photo = this.#photos[at]!
    const small = photo.querySelector('img')
    const figure = photo.closest('figure')

    this.#image.src = photo.href
    this.#image.alt = small?.alt ?? ''
    this.#caption.replaceChildren(
      ...[...(figure?.querySelector('figcaption')?.childNodes ?? [])].map((node) => node.cloneNode(true)),
    )
    this.#place.textContent = this.#photos.length > 1 ? `${at + 1} / ${this.#photos.length}` : ''
    this.#dialog?.toggleAttribute('data-single', this.#photos.length < 2)
  }
}
