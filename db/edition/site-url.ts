const KEY = Symbol.for('dateline.config')
const shared = globalThis as { [KEY]?: { siteUrl: string; websubHub?: string | null } }

/**
 * The origin readers use, without a trailing slash: what turns a path into an address in feeds, sitemaps and
 * metadata. `server/config.ts` keeps it on `globalThis`, because Next bundles its own copies of our modules.
 */
export function siteUrl(): string {
  const config = shared[KEY]
  if (!config) throw new Error('The configuration is not read yet: server/main.ts reads it before anything is served.')
  return config.siteUrl
}

/** The WebSub hub that tells subscribers of feeds, where the operator named one. */
export const websubHub = (): string | null => shared[KEY]?.websubHub ?? null
