/** What robots are told: read the paper, leave the desk alone, and where the sitemaps are. */
export function robots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /api/',
    'Disallow: /search',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    `Sitemap: ${siteUrl}/sitemaps/news.xml`,
    '',
  ].join('\n')
}
