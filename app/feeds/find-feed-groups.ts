import { edition } from '#db/edition/connection.ts'
import { findSite, listContributors, listPublicSections, listTopics } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'
import { paperName } from '#domain/feed/feed.ts'
import { type FeedGroup, feedGroupsOf } from '#domain/feed/feed-groups.ts'
import { wordsOf } from '#domain/words/words.ts'

/** All feeds of the paper: every list that has something published. */
export async function findFeedGroups(): Promise<FeedGroup[]> {
  const site = await findSite(edition())
  const { corrections, article, page, feeds } = wordsOf(site)
  return feedGroupsOf(
    {
      name: paperName({ site, siteUrl: siteUrl() }),
      sections: await listPublicSections(edition()),
      topics: await listTopics(edition()),
      contributors: await listContributors(edition()),
    },
    {
      corrections: corrections.title,
      sections: page.sections,
      topics: article.topics,
      contributors: feeds.contributors,
    },
  )
}
