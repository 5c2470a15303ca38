import type { EMBED_PROVIDERS } from '#domain/body/body.ts'

export type Provider = (typeof EMBED_PROVIDERS)[number]

export const PROVIDER_NAMES: Record<Provider, string> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  x: 'X',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  soundcloud: 'SoundCloud',
  spotify: 'Spotify',
  maps: 'map',
  other: 'another site',
}

const HOSTS: readonly [RegExp, Provider][] = [
  [/(^|\.)(youtube\.com|youtube-nocookie\.com|youtu\.be)$/, 'youtube'],
  [/(^|\.)vimeo\.com$/, 'vimeo'],
  [/(^|\.)(x|twitter)\.com$/, 'x'],
  [/(^|\.)instagram\.com$/, 'instagram'],
  [/(^|\.)tiktok\.com$/, 'tiktok'],
  [/(^|\.)soundcloud\.com$/, 'soundcloud'],
  [/(^|\.)spotify\.com$/, 'spotify'],
  [/^maps\.(google\.[a-z.]+|app\.goo\.gl)$|(^|\.)openstreetmap\.org$/, 'maps'],
]

/** Whose service a web address is of; null when it is no web address. */
export function providerOf(address: string): Provider | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, pathname } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  if (/(^|\.)google\.[a-z.]+$/.test(hostname) && pathname.startsWith('/maps')) return 'maps'
  return HOSTS.find(([host]) => host.test(hostname))?.[1] ?? 'other'
}
