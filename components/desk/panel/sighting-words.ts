import type { Sighting } from '#components/desk/api/types.ts'
import type { Finding } from '#domain/article/sighting.ts'

const FORMATS = { xml: 'RSS feed', atom: 'Atom feed', json: 'JSON feed' } as const

/** An address as an editor calls it: "Section Business, RSS feed". */
export function placeInWords({ kind, name, format }: Pick<Sighting, 'kind' | 'name' | 'format'>): string {
  const feed = format && FORMATS[format]
  switch (kind) {
    case 'page':
      return 'Its page'
    case 'front':
      return feed ? `The paper’s ${feed}` : 'The front'
    case 'section':
    case 'topic':
    case 'contributor': {
      const list = { section: `Section ${name}`, topic: `Topic ${name}`, contributor: `Contributor ${name}` }[kind]
      return feed ? `${list}, ${feed}` : list
    }
    case 'sitemap':
      return 'Sitemap of its month'
    case 'news_sitemap':
      return 'News sitemap'
    default:
      return kind satisfies never
  }
}

/** What was found there; of a fault, what is wrong with it. */
export function findingInWords({ expected, finding, isAsExpected }: Sighting): string {
  if (!isAsExpected) return FAULTS[finding]
  if (finding === 'gone') return expected === 'gone' ? 'says that it was withdrawn' : 'gone'
  if (finding === 'there') return 'there'
  return expected === 'either' ? 'not on it, which is the editors’ choice' : 'not there, as it should be'
}

const FAULTS: Record<Finding, string> = {
  there: 'wrong, it is still there',
  absent: 'wrong, it is not there',
  gone: 'wrong, it says that the story was withdrawn',
  earlier: 'wrong, it has what was there before',
  silent: 'wrong, it did not answer',
}
