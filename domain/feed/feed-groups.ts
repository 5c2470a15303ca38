import type { FeedList } from './identity.ts'

/** Feeds that belong together. The first group, the paper's own feeds, has no name. */
export type FeedGroup = { name: string; feeds: { list: FeedList; name: string }[] }
type Named = { slug: string; name: string }

/** All feeds a paper offers, in the order in which people look for them; groups without any are left out. */
export function feedGroupsOf(
  paper: { name: string; sections: readonly Named[]; topics: readonly Named[]; contributors: readonly Named[] },
  words: { corrections: string; sections: string; topics: string; contributors: string },
): FeedGroup[] {
  const group = (name: string, kind: 'section' | 'topic' | 'contributor', all: readonly Named[]): FeedGroup => ({
    name,
    feeds: all.map(({ slug, name: feed }) => ({ list: { kind, slug }, name: feed })),
  })
  const groups: FeedGroup[] = [
    {
      name: '',
      feeds: [
        { list: { kind: 'latest' }, name: paper.name },
        { list: { kind: 'corrections' }, name: words.corrections },
      ],
    },
    group(words.sections, 'section', paper.sections),
    group(words.topics, 'topic', paper.topics),
    group(words.contributors, 'contributor', paper.contributors),
  ]
  return groups.filter(({ feeds }) => feeds.length > 0)
}
