/** What ninjs items say, in the newsroom's words. */
import { slugOf } from '#domain/article/address.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import type { Archive, ArchiveArticle, ArchivePicture } from '../archive-item.ts'
import { type NinjsItem, ninjsItem } from './ninjs-item.ts'

/** The items of a file: one, a list, or a list under `items`. Throws `not_allowed` if any is not ninjs. */
export function ninjsItems(json: unknown): NinjsItem[] {
  const items = (json as { items?: unknown } | null)?.items
  const list = Array.isArray(json) ? json : Array.isArray(items) ? items : [json]
  return list.map((one) => ninjsItem(one))
}

/** Turns items into an archive. Of two versions of one item the newer stays. */
export function ninjsArchive(items: readonly NinjsItem[], fallbackLang: string): Archive {
  const archive: Archive = {
    format: 'ninjs',
    origin: 'ninjs',
    articles: [],
    contributors: [],
    sections: [],
    topics: [],
    pictures: [],
    skipped: [],
    leftOut: {},
  }
  const newest = new Map<string, NinjsItem>()
  for (const item of items) {
    const known = newest.get(item.uri)
    if (known) archive.skipped.push({ what: item.uri, why: 'An older version of an item in the same import.' })
    if (!known || isNewer(item, known)) newest.set(item.uri, item)
  }
  for (const item of newest.values()) take(archive, item, fallbackLang)
  return archive
}

const PICTURES = ['picture', 'graphic']

function take(archive: Archive, item: NinjsItem, fallbackLang: string): void {
  const what = `${item.type ?? 'item'} ${headlineOf(item) || item.uri}`
  const isText = item.bodies.some(({ value }) => value?.trim())
  if (PICTURES.includes(item.type ?? '')) addPicture(archive, item, '')
  else if (isText || item.type === 'text') takeText(archive, item, fallbackLang)
  else if (item.associations.length > 0) {
    archive.skipped.push({ what, why: `A package: what it holds was brought in by itself.` })
    for (const { item: inner } of item.associations) take(archive, inner, fallbackLang)
  } else archive.skipped.push({ what, why: `Items of the kind "${item.type ?? 'unknown'}" are not articles.` })
}

function takeText(archive: Archive, item: NinjsItem, fallbackLang: string): void {
  const pictures = item.associations.filter(({ item: inner }) => PICTURES.includes(inner.type ?? ''))
  for (const { item: inner } of pictures) addPicture(archive, inner, item.uri)
  for (const { name, item: inner } of item.associations) {
    if (PICTURES.includes(inner.type ?? '')) continue
    if (inner.bodies.length > 0) take(archive, inner, fallbackLang)
    else
      archive.skipped.push({
        what: `${inner.type ?? 'item'} "${name}" of ${headlineOf(item)}`,
        why: 'Only pictures and text are brought in.',
      })
  }
  archive.articles.push(
    articleOf(
      archive,
      item,
      pictures.map(({ item: inner }) => inner),
      fallbackLang,
    ),
  )
}

function articleOf(archive: Archive, item: NinjsItem, pictures: NinjsItem[], fallbackLang: string): ArchiveArticle {
  const agency = agencyOf(item)
  const source = agency ? addContributor(archive, agency, 'agency') : null
  const names = namesIn(item.byline ?? item.by ?? '', agency)
  const versionAt = instantOf(item.versioncreated)
  const firstAt = instantOf(item.firstcreated) ?? instantOf(item.contentcreated) ?? versionAt
  const embargo = item.embargoeduntil ?? item.embargoed
  const status = item.pubstatus?.toLowerCase() ?? 'usable'
  return {
    originId: item.uri,
    headline: headlineOf(item),
    standfirst: cleanLine(
      item.descriptions.find(({ role }) => /^(?:summary|abstract|standfirst)$/.test(role ?? ''))?.value ?? '',
    ),
    slug: '',
    lang: langOf(item.language) ?? fallbackLang,
    kind: 'news',
    bylines: names.map((name) => addContributor(archive, name, 'person')),
    source,
    section: null,
    topics: topicsOf(archive, item),
    place: cleanLine(item.located ?? ''),
    urgency: item.urgency && item.urgency >= 1 && item.urgency <= 8 ? Math.round(item.urgency) : null,
    html: htmlOf(item),
    isWordPress: false,
    baseUrl: '',
    leadPicture: pictures[0]?.uri ?? null,
    canonicalUrl: '',
    oldPaths: [],
    wasPublic: status === 'usable' && !embargo,
    createdAt: firstAt,
    publishedAt: firstAt,
    updatedAt: versionAt ?? firstAt,
    notes: [
      status === 'usable' ? '' : `Its source says that it is ${status}.`,
      embargo ? `Under embargo until ${embargo}.` : '',
      item.ednote ? `Note to editors: ${item.ednote}` : '',
      item.usageterms ? `Terms of use: ${item.usageterms}` : '',
      item.copyrightnotice ? `Rights: ${item.copyrightnotice}` : '',
      item.expires ? `Expires ${item.expires}.` : '',
    ].filter(Boolean),
  }
}

const headlineOf = ({ headlines = [], headline, title }: NinjsItem): string =>
  cleanLine((headlines.find(({ role }) => role === 'main') ?? headlines[0])?.value ?? headline ?? title ?? '')

const agencyOf = ({ infosources, infosource, copyrightholder }: NinjsItem): string =>
  cleanLine((infosources ?? infosource)?.[0]?.name ?? copyrightholder ?? '')

/** The first body in HTML; else plain text, a paragraph a line. */
function htmlOf({ bodies }: NinjsItem): string {
  const filled = bodies.filter(({ value }) => value?.trim())
  const html = filled.find(({ contenttype, role }) => contenttype === 'text/html' || /html/.test(role ?? ''))
  if (html) return html.value!
  const text = filled.find(({ contenttype }) => !contenttype || contenttype === 'text/plain')
  return (text?.value ?? '')
    .split(/\n+/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n')
}

const AND = / (?:and|und|et|och|y|e|og|en|ja) | ?[,;&/] ?/i
const BY = /^(?:by|von|par|por|av|af|door)\s+/i

/** People named in a byline: "Von Anna Blau und B. Rot, dpa" is two people and their agency. */
export function namesIn(byline: string, agency: string): string[] {
  const names = cleanLine(byline)
    .replace(BY, '')
    .split(AND)
    .map((name) => cleanLine(name))
  return [...new Set(names)].filter((name) => name !== '' && name.toLowerCase() !== agency.toLowerCase()).slice(0, 20)
}

function addContributor(archive: Archive, name: string, kind: 'person' | 'agency'): string {
  const key = `${kind}:${name.toLowerCase()}`
  if (!archive.contributors.some((known) => known.key === key)) {
    archive.contributors.push({ key, name, slug: slugOf(name), kind, tag: kind === 'agency' ? name : '' })
  }
  return key
}

function topicsOf(archive: Archive, { subject, subjects }: NinjsItem): string[] {
  const names = (subjects ?? subject ?? []).map(({ name }) => cleanLine(name ?? '')).filter(Boolean)
  return [...new Set(names)].map((name) => {
    const key = name.toLowerCase()
    if (!archive.topics.some((known) => known.key === key)) archive.topics.push({ key, name, slug: slugOf(name) })
    return key
  })
}

function addPicture(archive: Archive, item: NinjsItem, articleId: string): void {
  if (archive.pictures.some(({ id }) => id === item.uri)) return
  const saying = (...roles: string[]) => item.descriptions.find(({ role }) => roles.includes(role ?? ''))?.value ?? ''
  const [first] = item.descriptions.filter(({ role }) => role !== 'creditline')
  const renditions = item.renditions
    .filter(({ href, contenttype, mimetype }) => href && (contenttype ?? mimetype ?? 'image/').startsWith('image/'))
    .sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
  const credit = item.byline ?? item.by ?? (saying('creditline') || agencyOf(item))
  archive.pictures.push({
    id: item.uri,
    addresses: [...new Set([...renditions.map(({ href }) => href!), item.uri])],
    articleId,
    alt: headlineOf(item),
    caption: cleanLine(saying('caption', 'text') || first?.value || ''),
    credit: cleanLine(credit),
  } satisfies ArchivePicture)
}

function isNewer(one: NinjsItem, other: NinjsItem): boolean {
  const [a, b] = [one, other].map(({ versioncreated }) => instantOf(versioncreated)?.getTime() ?? 0)
  return a === b ? Number(one.version ?? 0) > Number(other.version ?? 0) : a! > b!
}

const langOf = (text = ''): string | null => (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : null)

function instantOf(text: string | undefined): Date | null {
  const at = new Date(text ?? '')
  return Number.isNaN(at.getTime()) ? null : at
}
