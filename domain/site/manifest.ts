import type { Site } from './site.ts'

/** The colours of the paper's paper, as its stylesheet has them. */
export const PAPER_COLOURS = { light: '#fdfcf8', dark: '#161514' } as const

/** The paper as an application (W3C Web Application Manifest): a window of its own, the same pages. */
export function manifestOf({ name, tagline, lang }: Pick<Site, 'name' | 'tagline' | 'lang'>) {
  const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `/icons/${file}.png`,
    sizes,
    type: 'image/png',
    purpose,
  })
  return {
    id: '/',
    name,
    short_name: shortNameOf(name),
    ...(tagline && { description: tagline }),
    lang,
    dir: 'auto',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: PAPER_COLOURS.light,
    theme_color: PAPER_COLOURS.light,
    categories: ['news'],
    icons: [icon('192', '192x192', 'any'), icon('512', '512x512', 'any'), icon('maskable-512', '512x512', 'maskable')],
  }
}

/** What fits under an icon: about twelve characters. An English article says nothing there. */
export function shortNameOf(name: string): string {
  const bare = name.replace(/^The\s+/i, '') || name
  if (bare.length <= 12) return bare
  const [first = bare] = bare.split(/\s+/)
  return first.length <= 14 ? first : bare.slice(0, 12)
}

/** The letter that stands for the paper where there is room for one. */
export function initialOf(name: string): string {
  const bare = name.replace(/^(?:The|An?)\s+/i, '').trim() || name
  const [first] = new Intl.Segmenter().segment(bare)
  return (first?.segment ?? '').toUpperCase()
}
