import type { EMBED_PROVIDERS } from '#domain/body/body.ts'

type Provider = (typeof EMBED_PROVIDERS)[number]
export type EmbedSource = { provider: Provider; url: string }

/** Hosts whose addresses an old editor turned into players when they stood alone on a line (oEmbed). */
const HOSTS: Record<string, Provider> = {
  'youtube.com': 'youtube',
  'youtube-nocookie.com': 'youtube',
  'youtu.be': 'youtube',
  'vimeo.com': 'vimeo',
  'player.vimeo.com': 'vimeo',
  'twitter.com': 'x',
  'x.com': 'x',
  'instagram.com': 'instagram',
  'tiktok.com': 'tiktok',
  'soundcloud.com': 'soundcloud',
  'w.soundcloud.com': 'soundcloud',
  'spotify.com': 'spotify',
  'open.spotify.com': 'spotify',
  'maps.google.com': 'maps',
  'bsky.app': 'other',
  'dailymotion.com': 'other',
  'dai.ly': 'other',
  'facebook.com': 'other',
  'flickr.com': 'other',
  'flic.kr': 'other',
  'reddit.com': 'other',
  'ted.com': 'other',
  'threads.net': 'other',
  'tumblr.com': 'other',
  'wordpress.tv': 'other',
}

/** The web address in `text`, normalised, or null. Never anything but http and https. */
export function webAddress(text: string, base = ''): string | null {
  const url = URL.parse(text.trim(), base || undefined)
  if (!url || !/^https?:$/.test(url.protocol) || url.href.length > 2000) return null
  url.username = ''
  url.password = ''
  return url.href
}

/** The service behind an address, if it is one that is embedded. `/embed/ID` players become the page people know. */
export function embedOf(text: string): EmbedSource | null {
  const address = webAddress(text.startsWith('//') ? `https:${text}` : text)
  if (!address) return null
  const url = new URL(address)
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '')
  if (/^google\.[a-z.]+$/.test(host) && url.pathname.startsWith('/maps')) return { provider: 'maps', url: address }
  const provider = HOSTS[host]
  if (!provider || url.pathname === '/') return null
  const player = /^\/(?:embed|v|video)\/([\w-]+)\/?$/.exec(url.pathname)?.[1]
  if (player && provider === 'youtube') return { provider, url: `https://www.youtube.com/watch?v=${player}` }
  if (player && host === 'player.vimeo.com') return { provider, url: `https://vimeo.com/${player}` }
  return { provider, url: address }
}
