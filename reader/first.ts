/**
 * The one file that runs before the page is drawn: a reader who chose light, dark or larger text must not see the page
 * jump. A few hundred bytes, a classic script in the head; everything else is in `main.ts` and waits.
 */
import { recall } from './device-memory.ts'
import { LOOK, type Look } from './look.ts'

const { theme, text } = recall<Look>(LOOK, {})
const page = document.documentElement.dataset
if (theme === 'light' || theme === 'dark') page.theme = theme
if (text === 'large' || text === 'largest') page.text = text
