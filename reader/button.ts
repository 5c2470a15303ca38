/** A button with words, and a picture of what it does before them if `drawing` (the inside of an SVG) is given. */
export function buttonOf(words: string, drawing = ''): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  if (drawing !== '') button.innerHTML = iconOf(drawing)
  const label = document.createElement('span')
  label.textContent = words
  button.append(label)
  return button
}

export const iconOf = (drawing: string): string =>
  `<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.6">${drawing}</svg>`

/** What the page says to the script: an attribute of the element, empty where there is none. */
export const said = (element: Element, name: string): string => element.getAttribute(name) ?? ''
