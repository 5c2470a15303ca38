/** The script readers get: custom elements only, each of which leaves a page that works when it is not there. */
import { CopyLink } from './copy-link.ts'

customElements.define('copy-link', CopyLink)
