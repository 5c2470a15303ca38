/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  // The front compresses, caches and answers conditional requests; Next only renders.
  compress: false,
  generateEtags: false,
  // Metadata belongs in the head, whoever asks: no streaming after the first byte.
  htmlLimitedBots: /.*/,
  // Pictures are rendered at upload; Next's optimizer is switched off and its address answers 404 at the front.
  images: { unoptimized: true, remotePatterns: [], localPatterns: [] },
  serverExternalPackages: ['yjs', 'better-sqlite3', 'drizzle-orm', 'pg', 'sharp', '@node-rs/argon2'],
  // Types are checked by `npm test`, with the compiler this project pins.
  typescript: { ignoreBuildErrors: true },
  // One route handler serves the feed of every list: /feed.xml, /business/feed.atom, /topics/ports/feed.json …
  rewrites: async () => [
    // An article's address with .md at its end is its copy for programs.
    { source: '/:section/:article([a-z0-9-]+).md', destination: '/copies/:section/:article' },
    { source: '/.well-known/:name', destination: '/well-known/:name' },
    { source: '/feed.:format(xml|atom|json)', destination: '/feeds/:format' },
    { source: '/:list*/feed.:format(xml|atom|json)', destination: '/feeds/:format/:list*' },
    // The archive of a feed: /business/feed/2026-11.atom, /business/feed/2026-11-2.atom …
    {
      source: '/:list*/feed/:place(\\d{4}-\\d{2}(?:-\\d+)?).:format(xml|atom|json)',
      destination: '/feeds/:format/:list*/feed/:place',
    },
  ],
}
