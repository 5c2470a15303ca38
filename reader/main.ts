/**
 * The script readers get: custom elements, each of which leaves a page that works when it is not there, and the worker
 * that shows the offline page.
 */
import { BreakingNews } from './breaking-news.ts'
import { CopyLink } from './copy-link.ts'
import { EmbedFrame } from './embed-frame.ts'
import { HouseTimes } from './house-times.ts'
import { LastRead } from './last-read.ts'
import { keepOfflinePage } from './offline.ts'
import { PassageLink } from './passage-link.ts'
import { PhotoViewer } from './photo-viewer.ts'
import { ReadingTools } from './reading-tools.ts'

// What compares the words of the page goes first, before others change them.
customElements.define('last-read', LastRead)
customElements.define('house-times', HouseTimes)
customElements.define('breaking-news', BreakingNews)
customElements.define('copy-link', CopyLink)
customElements.define('reading-tools', ReadingTools)
customElements.define('passage-link', PassageLink)
customElements.define('photo-viewer', PhotoViewer)
customElements.define('embed-frame', EmbedFrame)

keepOfflinePage()
