import { buttonOf, said } from './button.ts'

const PLAY = '<path d="M4.5 2.8v10.4L13 8z"/>'

/**
 * `<embed-frame src shape words frame-title>` around the box that says where a part of the story lives: adds a button
 * that shows it here. Until it is pressed nothing is asked of that place.
 */
export class EmbedFrame extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button')) return
    const button = buttonOf(said(this, 'words'), PLAY)
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe')
      frame.src = said(this, 'src')
      frame.title = said(this, 'frame-title')
      frame.dataset.shape = said(this, 'shape')
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-presentation')
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
      frame.referrerPolicy = 'strict-origin-when-cross-origin'
      button.replaceWith(frame)
      frame.focus()
    })
    ;(this.firstElementChild ?? this).append(button)
  }
}
