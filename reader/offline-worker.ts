/**
 * The service worker: without a connection it shows the page that says so, and nothing else. It keeps that page with its
 * style and type, never an article, so that nothing withdrawn or corrected can be shown from a device. Everything else,
 * and everything while there is a connection, goes to the network as if this were not here.
 */
type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
type Installing = Extendable & { addRoutes?: (rules: object) => Promise<void> }
type Fetching = Extendable & {
  request: Request
  respondWith: (answer: Promise<Response>) => void
  preloadResponse: Promise<Response | undefined>
}
/** What of a worker's surroundings is used here; the compiler knows those of pages only. */
const worker = self as unknown as {
  addEventListener: ((name: 'install', then: (event: Installing) => void) => void) &
    ((name: 'fetch', then: (event: Fetching) => void) => void)
  skipWaiting: () => Promise<void>
  registration: ServiceWorkerRegistration
}

const SHELF = 'offline'
const PAGE = '/offline'
/** Milliseconds after which the kept page is fetched again: the paper may have been renamed. */
const FRESH = 24 * 60 * 60_000
/** What this worker has nothing to do with: the desk, its routes, pictures. */
const OUTSIDE = ['/desk', '/desk/*', '/api/*', '/media/*', '/icons/*']
/** Who opens a feed by hand is known by what the browser says of its own navigation, and a worker cannot repeat that. */
const FEED = /\/feed(?:\/[^/]*)?\.(?:xml|atom|json)$/

worker.addEventListener('install', (event) => {
  const rules = { condition: { or: OUTSIDE.map((urlPattern) => ({ urlPattern })) }, source: 'network' }
  // Where the browser can be told so, it does not even wake this worker there, and asks while it wakes elsewhere.
  const routed = event.addRoutes?.(rules).then(() => worker.registration.navigationPreload.enable())
  event.waitUntil(Promise.all([keepPage(), routed?.catch(() => undefined), worker.skipWaiting()]))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || isOutside(pathname) || FEED.test(pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (pathname.startsWith('/_next/static/')) event.respondWith(file(request))
})

const isOutside = (path: string): boolean =>
  OUTSIDE.some((one) => (one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one))

async function page(event: Fetching): Promise<Response> {
  try {
    const answer = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(keepPageFresh())
    return answer
  } catch (error) {
    const kept = await (await caches.open(SHELF)).match(PAGE)
    if (!kept) throw error
    return kept
  }
}

/** Style and type of the kept page: from the network, and from the shelf where there is none. */
async function file(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await (await caches.open(SHELF)).match(request, { ignoreVary: true })
    if (!kept) throw error
    return kept
  }
}

async function keepPageFresh(): Promise<void> {
  const kept = await (await caches.open(SHELF)).match(PAGE)
  const keptAt = Date.parse(kept?.headers.get('date') ?? '')
  if (Date.now() - keptAt < FRESH) return
  await keepPage().catch(() => undefined)
}

/** Fetches the page with its style and type and puts them in the place of the old ones. Takes itself away where there is no such page any more. */
async function keepPage(): Promise<void> {
  const answer = await fetch(PAGE, { cache: 'no-cache' })
  if (answer.status === 404 || answer.status === 410) {
    await caches.delete(SHELF)
    await worker.registration.unregister()
    return
  }
  if (!answer.ok || answer.redirected) throw new Error(`${PAGE} answered ${answer.status}.`)
  const html = await answer.clone().text()
  const files = [...html.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+\.(?:css|woff2))"/g)].map(([, path]) => path!)
  const shelf = await caches.open(SHELF)
  await shelf.addAll([...new Set(files)].map((path) => new Request(path, { cache: 'force-cache' })))
  await shelf.put(PAGE, answer)
  for (const request of await shelf.keys()) {
    const { pathname } = new URL(request.url)
    if (pathname !== PAGE && !files.includes(pathname)) await shelf.delete(request)
  }
}
