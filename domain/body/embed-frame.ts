import type { BlockOf } from './body.ts'

/** Where frames of the providers we know come from. The content security policy allows exactly these. */
export const FRAME_HOSTS = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://open.spotify.com',
  'https://w.soundcloud.com',
  'https://www.openstreetmap.org',
  'https://www.google.com',
] as const

/** `shape`: how much room it is given. */
export type EmbedFrame = { src: string; shape: 'film' | 'sound' | 'map' }

/** The frame in which the embed can be shown in the story; null where only a link leads there. */
export function frameOf({ url: address }: Pick<BlockOf<'embed'>['attrs'], 'url'>): EmbedFrame | null {
  const url = URL.parse(address)
  if (!url) return null
  switch (url.hostname.replace(/^(www|m)\./, '')) {
    case 'youtube.com':
    case 'youtube-nocookie.com':
      return youtube(url.searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(url.pathname)?.[1], url)
    case 'youtu.be':
      return youtube(url.pathname.slice(1), url)
    case 'vimeo.com':
    case 'player.vimeo.com':
      return vimeo(url)
    case 'open.spotify.com': {
      const [, kind, id] =
        /^\/(?:intl-\w+\/)?(?:embed\/)?(track|album|playlist|episode|show|artist)\/(\w+)$/.exec(url.pathname) ?? []
      return id ? { src: `https://open.spotify.com/embed/${kind}/${id}`, shape: 'sound' } : null
    }
    case 'soundcloud.com':
      return /^\/[\w-]+\/[\w-]+/.test(url.pathname)
        ? {
            src: `https://w.soundcloud.com/player/?url=${encodeURIComponent(url.origin + url.pathname)}`,
            shape: 'sound',
          }
        : null
    case 'openstreetmap.org':
      return openStreetMap(url)
    case 'google.com':
      return url.pathname === '/maps/embed' && url.searchParams.has('pb')
        ? {
            src: `https://www.google.com/maps/embed?pb=${encodeURIComponent(url.searchParams.get('pb')!)}`,
            shape: 'map',
          }
        : null
    default:
      return null
  }
}

function youtube(id: string | undefined, url: URL): EmbedFrame | null {
  if (!id || !/^[\w-]{6,20}$/.test(id)) return null
  const start = /^(\d{1,6})s?$/.exec(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '')?.[1]
  const src = `https://www.youtube-nocookie.com/embed/${id}${start ? `?start=${start}` : ''}`
  return { src, shape: 'film' }
}

function vimeo({ pathname }: URL): EmbedFrame | null {
  const [, id, key] = /^\/(?:video\/)?(\d{1,12})(?:\/([0-9a-f]{6,20}))?$/.exec(pathname) ?? []
  return id ? { src: `https://player.vimeo.com/video/${id}?dnt=1${key ? `&h=${key}` : ''}`, shape: 'film' } : null
}

/** Degrees of latitude a map of zoom 0 shows from edge to edge, near enough for a frame of a story. */
const WORLD = 360

function openStreetMap(url: URL): EmbedFrame | null {
  const [, zoom, north, east] = /^#map=(\d{1,2})\/(-?[\d.]+)\/(-?[\d.]+)/.exec(url.hash) ?? []
  const [latitude, longitude] = [Number(north), Number(east)]
  if (!zoom || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return null
  const half = WORLD / 2 ** Number(zoom)
  const corners = [longitude - half, latitude - half / 2, longitude + half, latitude + half / 2]
  const box = corners.map((degrees) => degrees.toFixed(5)).join(',')
  return { src: `https://www.openstreetmap.org/export/embed.html?bbox=${encodeURIComponent(box)}`, shape: 'map' }
}
