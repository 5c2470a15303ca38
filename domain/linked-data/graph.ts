/** One thing in the graph: schema.org's words for what a page is about. Nodes point to each other by `@id`. */
export type Node = { '@type': string; '@id'?: string } & Record<string, unknown>

/** What a page says for machines: its nodes in one graph (JSON-LD 1.1), so that the paper stands there once. */
export const graphOf = (...nodes: Node[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@graph': nodes,
})

/** Points to a node that stands elsewhere in the graph. */
export const refersTo = ({ '@id': id }: Node): { '@id': string } => ({ '@id': id ?? '' })

export const absolute = (address: string, siteUrl: string): string => new URL(address, `${siteUrl}/`).href

/** The way to a page from the front: names and paths, the page itself last. */
export function breadcrumbOf(steps: readonly { name: string; path: string }[], siteUrl: string): Node {
  const last = steps.at(-1)?.path ?? '/'
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(last, siteUrl)}#way`,
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: absolute(path, siteUrl),
    })),
  }
}
