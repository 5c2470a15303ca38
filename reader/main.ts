/**
 * The script readers get: custom elements, each of which leaves a page that works when it is not there, and the worker
 * that shows the offline page.
 */
import { CopyLink } from './copy-link.ts'
import { keepOfflinePage } from './offline.ts'

customElements.define('copy-link', CopyLink)

keepOfflinePage()
