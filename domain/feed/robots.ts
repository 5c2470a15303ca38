import type { Site } from '#domain/site/site.ts'

/**
 * Crawlers that gather text to train models on, or to answer from in the paper's place, by the names their makers give
 * for robots.txt. Crawlers of search engines are not among them; where one maker has both, this is the other.
 */
export const AI_CRAWLER_NAMES = [
  'AI2Bot',
  'Amazonbot',
  'anthropic-ai',
  'Applebot-Extended',
  'Bytespider',
  'CCBot',
  'ClaudeBot',
  'Claude-SearchBot',
  'Claude-User',
  'Claude-Web',
  'cohere-ai',
  'cohere-training-data-crawler',
  'Diffbot',
  'DuckAssistBot',
  'FacebookBot',
  'Google-CloudVertexBot',
  'Google-Extended',
  'GPTBot',
  'ChatGPT-User',
  'ImagesiftBot',
  'meta-externalagent',
  'meta-externalfetcher',
  'MistralAI-User',
  'OAI-SearchBot',
  'omgili',
  'PanguBot',
  'PerplexityBot',
  'Perplexity-User',
  'PetalBot',
  'TikTokSpider',
  'Timpibot',
  'Webzio-Extended',
  'YouBot',
] as const

/** What robots are told: read the paper, leave the desk alone, and where the sitemaps are; and who may not read at all. */
export function robots(siteUrl: string, { aiCrawlers }: Pick<Site, 'aiCrawlers'>): string {
  const refused =
    aiCrawlers === 'refuse' ? [...AI_CRAWLER_NAMES.map((name) => `User-agent: ${name}`), 'Disallow: /', ''] : []
  return [
    ...refused,
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
