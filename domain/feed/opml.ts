import { generateOpml } from 'feedsmith'
import type { SectionRef } from '#domain/article/published.ts'
import { cleanText } from '#domain/body/clean-text.ts'
import type { Site } from '#domain/site/site.ts'
import { feedPath, listPath } from './list.ts'

/** The paper's main feed and the feed of every section, for a feed reader to take in one step (OPML 2.0). */
export function opml(sections: readonly SectionRef[], { site, siteUrl }: { site: Site; siteUrl: string }): string {
  const name = cleanText(site.name)
  const lists = [
    { list: { kind: 'latest' as const }, text: name },
    ...sections.map((section) => ({
      list: { kind: 'section' as const, slug: section.slug },
      text: cleanText(section.name),
    })),
  ]
  return generateOpml({
    head: { title: name },
    body: {
      outlines: lists.map(({ list, text }) => ({
        type: 'rss',
        text,
        title: text,
        xmlUrl: siteUrl + feedPath(list, 'xml'),
        htmlUrl: siteUrl + listPath(list),
      })),
    },
  })
}
