/** What feeds say in other vocabularies than their own, in the two formats that are XML. */
import type { Feed } from './feed.ts'
import { escapeHtml } from './html.ts'
import type { FeedFormat } from './list.ts'

const NAMESPACES = {
  fh: 'http://purl.org/syndication/history/1.0',
  at: 'http://purl.org/atompub/tombstones/1.0',
} as const

/** The links of a feed to other documents: itself, its other formats, its archive (RFC 5005), its hub, its licence. */
export function linksOf({ selves, archive, hub, rights }: Feed, format: 'xml' | 'atom', types: Types) {
  const type = types[format]
  const others = (Object.keys(selves) as FeedFormat[]).filter((other) => other !== format)
  return [
    { href: selves[format], rel: 'self', type },
    ...others.map((other) => ({ href: selves[other], rel: 'alternate', type: types[other] })),
    ...(archive.isArchive ? [{ href: archive.current[format], rel: 'current', type }] : []),
    ...(archive.previous ? [{ href: archive.previous[format], rel: 'prev-archive', type }] : []),
    ...(archive.next ? [{ href: archive.next[format], rel: 'next-archive', type }] : []),
    ...(hub ? [{ href: hub, rel: 'hub' }] : []),
    ...(rights.licence ? [{ href: rights.licence.url, rel: 'license', title: rights.licence.name }] : []),
  ]
}
type Types = Record<FeedFormat, string>

/**
 * `document` with what its generator has no words for: that it is an archive document, and what was withdrawn
 * (RFC 6721). A tombstone has no item beside it, so a reader that does not know them sees nothing at all.
 * It all stands before the entries of an Atom feed, where its grammar has extensions, and after the items of RSS.
 */
export function withHistory(document: string, feed: Feed, root: 'rss' | 'feed'): string {
  const elements = [
    ...(feed.archive.isArchive ? ['<fh:archive/>'] : []),
    ...feed.withdrawn.map(
      ({ id, url, at, reason }) =>
        `<at:deleted-entry ref="${escapeHtml(id)}" when="${at.toISOString()}">${[
          `<at:comment>${escapeHtml(reason)}</at:comment>`,
          `<atom:link href="${escapeHtml(url)}" rel="alternate" type="text/html"/>`,
        ].join('')}</at:deleted-entry>`,
    ),
  ]
  if (elements.length === 0) return document
  const used = Object.entries(NAMESPACES).filter(([prefix]) => elements.some((one) => one.startsWith(`<${prefix}:`)))
  const declared = used.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  if (root === 'feed') declared.push(' xmlns:atom="http://www.w3.org/2005/Atom"')
  const afterRoot = document.indexOf(`<${root}`) + `<${root}`.length
  const lineEnd =
    root === 'rss' ? document.lastIndexOf('\n', document.lastIndexOf('</channel>')) : document.indexOf('\n', afterRoot)
  const indent = root === 'rss' ? '    ' : '  '
  const within = elements.map((element) => `\n${indent}${element}`).join('')
  return (
    document.slice(0, afterRoot) +
    declared.join('') +
    document.slice(afterRoot, lineEnd) +
    within +
    document.slice(lineEnd)
  )
}
