import { edition } from '#db/edition/connection.ts'
import { findContributor, findPlaceName, findSection, findSite, findTopic } from '#db/edition/site.ts'
import type { FeedList } from '#domain/feed/identity.ts'
import { wordsOf } from '#domain/words/words.ts'

/** What a list is called; empty for the whole paper, null where there is no such list. */
export async function nameOfList(list: FeedList): Promise<string | null> {
  switch (list.kind) {
    case 'latest':
      return ''
    case 'corrections':
      return wordsOf(await findSite(edition())).corrections.title
    case 'section':
      return (await findSection(edition(), list.slug))?.name ?? null
    case 'topic':
      return (await findTopic(edition(), list.slug))?.name ?? null
    case 'contributor':
      return (await findContributor(edition(), list.slug))?.name ?? null
    case 'place':
      return findPlaceName(edition(), list.slug)
    case 'month': {
      const { months, monthOf } = wordsOf(await findSite(edition())).archive
      const [year = '', month] = list.month.split('-')
      return monthOf(months[Number(month) - 1] ?? '', year)
    }
    case 'search':
      return wordsOf(await findSite(edition())).search.saved(list.search.q)
    case 'topics':
      return nameOfCombination(list)
  }
}

async function nameOfCombination({ all, none }: { all: readonly string[]; none: readonly string[] }) {
  const names = async (slugs: readonly string[]) =>
    Promise.all(slugs.map(async (slug) => (await findTopic(edition(), slug))?.name ?? null))
  const [wanted, unwanted] = [await names(all), await names(none)]
  if ([...wanted, ...unwanted].includes(null)) return null
  return `${wanted.join(' + ')}${unwanted.map((name) => ` − ${name}`).join('')}`
}
