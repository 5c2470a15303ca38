import { FRAME_HOSTS } from '#domain/body/embed-frame.ts'
import { FIRST_SCRIPT } from './first-script.ts'

/** What every answer says, whatever it is. Flat arrays, because that is what Node writes fastest. */
export type FlatHeaders = readonly string[]

/** Public pages have no inline style and no inline script but one that the build made, so one constant policy serves all of them. */
export const PAGE_POLICY = [
  "default-src 'none'",
  FIRST_SCRIPT ? `script-src 'self' '${FIRST_SCRIPT.hash}'` : "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  // What a reader asked to see here; before that nothing is asked of them.
  `frame-src ${FRAME_HOSTS.join(' ')}`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Where browsers read which pages they may fetch as soon as a finger or the mouse goes down on a link, not before: a
 * page fetched earlier could be shown minutes later, when it is not what stands there any more.
 */
export const SPECULATION_RULES = '"/pages.speculationrules"' as const

/** The desk runs the framework's client, whose inline scripts carry this request's nonce. */
export function deskPolicy(nonce: string, path: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    // The desk shows a draft as readers would see it in a frame of its own.
    path.startsWith('/desk/preview/') ? "frame-ancestors 'self'" : "frame-ancestors 'none'",
  ].join('; ')
}

const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'browsing-topics']

/** The headers that are the same on every answer. HSTS only where the site is https, or a laptop would lock itself out. */
export function safetyHeaders(siteUrl: string): FlatHeaders {
  return [
    'x-content-type-options',
    'nosniff',
    'referrer-policy',
    'strict-origin-when-cross-origin',
    'permissions-policy',
    PERMISSIONS.map((feature) => `${feature}=()`).join(', '),
    'cross-origin-opener-policy',
    'same-origin',
    ...(siteUrl.startsWith('https:') ? ['strict-transport-security', 'max-age=63072000'] : []),
  ]
}

/** A network in between may keep pages for half a minute; browsers ask again each time and get 304. */
export const PAGE_CACHE_CONTROL = 'public, max-age=0, s-maxage=30' as const
/**
 * What only such a network may do (RFC 9213): answer once more while it asks, and keep readers reading through an outage.
 * In `cache-control` browsers would do so too, and show from the device for a minute what was withdrawn meanwhile.
 */
export const CDN_CACHE_CONTROL = 'max-age=30, stale-while-revalidate=60, stale-if-error=86400' as const
/** What is not there now may be there soon. */
export const MISSING_CACHE_CONTROL = 'public, max-age=0, s-maxage=5' as const
export const IMMUTABLE = 'public, max-age=31536000, immutable' as const
export const A_DAY = 'public, max-age=86400' as const
export const NO_STORE = 'private, no-store' as const
