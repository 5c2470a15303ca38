import { generateOpml } from 'feedsmith'
import { cleanText } from '#domain/body/clean-text.ts'
import type { FeedGroup } from './feed-groups.ts'
import { feedPath, listPath } from './list.ts'

type Outline = NonNullable<NonNullable<Parameters<typeof generateOpml>[0]['body']>['outlines']>[number]

/** The feeds of a paper, grouped as its page about feeds groups them, for a feed reader to take in one step (OPML 2.0). */
export function opml(groups: readonly FeedGroup[], { title, siteUrl }: { title: string; siteUrl: string }): string {
  return generateOpml({
    head: { title: cleanText(title), docs: 'http://opml.org/spec2.opml' },
    body: {
      outlines: groups.flatMap(({ name, feeds }): Outline[] => {
        const outlines = feeds.map(({ list, name: feed }) => ({
          type: 'rss',
          text: cleanText(feed),
          title: cleanText(feed),
          xmlUrl: siteUrl + feedPath(list, 'xml'),
          htmlUrl: siteUrl + listPath(list),
        }))
        return name === '' ? outlines : [{ text: cleanText(name), title: cleanText(name), outlines }]
      }),
    },
  })
}
