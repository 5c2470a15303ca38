/** What a WordPress export says, in the newsroom's words. */
import { slugOf } from '#domain/article/address.ts'
import { cleanLine } from '#domain/body/clean-text.ts'
import type { Archive, ArchiveArticle, ArchivePicture, ArchiveTerm } from '../archive-item.ts'
import { textIn, treeOf } from '../html/html-tree.ts'
import type { WxrFile, WxrItem, WxrRecord, WxrTerm } from './wxr-reader.ts'

/** Turns the records of an export into an archive. `fallbackLang` is used where the export names no language. */
export function wordpressArchive(file: WxrFile, fallbackLang: string): Archive {
  const site = (file.channel.get('wp:base_blog_url') || file.channel.get('link') || '').replace(/\/+$/, '')
  const lang = langOf(file.channel.get('language') ?? '') ?? fallbackLang
  const archive: Archive = {
    format: 'wordpress',
    origin: `wordpress:${site}`,
    articles: [],
    contributors: file.authors.map((author) => contributorOf(author)),
    sections: [],
    topics: [],
    pictures: [],
    skipped: [],
    leftOut: {},
  }
  const names = termNames(file)
  const sections = new Map<string, ArchiveTerm>()
  const topics = new Map<string, ArchiveTerm>()
  let offset = 0
  for (const item of file.items) {
    const type = item.fields.get('wp:post_type') ?? 'post'
    offset = offsetOf(item) ?? offset
    if (item.comments > 0) count(archive, "readers' comments", item.comments)
    if (type === 'attachment') addPicture(archive, item)
    else if (type === 'nav_menu_item') count(archive, 'menu entries', 1)
    else if (type === 'post' || type === 'page') {
      const why = whySkipped(item, type)
      if (why) archive.skipped.push({ what: `${type} ${titleOf(item)}`, why })
      else archive.articles.push(articleOf(item, { type, lang, site, names, sections, topics, offset }))
    } else
      archive.skipped.push({ what: `${type} ${titleOf(item)}`, why: `Items of the kind "${type}" are not articles.` })
  }
  addAuthorsNotListed(archive)
  archive.sections = [...sections.values()]
  archive.topics = [...topics.values()]
  return archive
}

type Surroundings = {
  type: 'post' | 'page'
  lang: string
  site: string
  names: Map<string, string>
  sections: Map<string, ArchiveTerm>
  topics: Map<string, ArchiveTerm>
  /** The site's distance from UTC, in milliseconds, where an item says only its local time. */
  offset: number
}

function articleOf(item: WxrItem, around: Surroundings): ArchiveArticle {
  const { fields, meta, terms } = item
  const { type, lang, site } = around
  const link = fields.get('link')?.trim() ?? ''
  const publishedAt = instantOf(fields.get('wp:post_date_gmt')) ?? localInstant(fields, around.offset)
  const categories = terms.filter(({ domain, slug }) => domain === 'category' && slug !== 'uncategorized')
  const [first, ...others] = categories
  const tags = terms.filter(({ domain }) => domain === 'post_tag')
  const format = terms.find(({ domain }) => domain === 'post_format')?.slug ?? ''
  const notes = notesOf(item, type, format)
  const author = fields.get('dc:creator')?.trim()
  return {
    originId: fields.get('wp:post_id')?.trim() || (fields.get('guid') ?? link),
    headline: titleOf(item),
    standfirst: cleanLine(textIn(treeOf(fields.get('excerpt:encoded') ?? '').nodes)),
    slug: slugOf(decoded(fields.get('wp:post_name') ?? '')),
    lang,
    kind: format === 'post-format-gallery' ? 'gallery' : 'news',
    bylines: author ? [author] : [],
    source: null,
    section: first ? termKey(around.sections, first, around.names) : null,
    topics: [...new Set([...others, ...tags].map((term) => termKey(around.topics, term, around.names)))],
    place: '',
    urgency: null,
    html: fields.get('content:encoded') ?? '',
    isWordPress: true,
    baseUrl: URL.canParse(link) ? link : site,
    leadPicture: meta.get('_thumbnail_id')?.trim() || null,
    canonicalUrl: '',
    oldPaths: [...new Set([link, fields.get('guid') ?? ''].flatMap((address) => oldPath(address, site)))],
    wasPublic: type === 'post' && fields.get('wp:status') === 'publish' && !fields.get('wp:post_password'),
    createdAt: publishedAt,
    publishedAt,
    updatedAt: instantOf(fields.get('wp:post_modified_gmt')) ?? publishedAt,
    notes,
  }
}

/** Why an editor finds it as a draft, and what else was special about it. */
function notesOf({ fields, meta }: WxrItem, type: string, format: string): string[] {
  const status = fields.get('wp:status') ?? ''
  const why: Record<string, string> = {
    draft: 'It was a draft.',
    pending: 'It was waiting for review.',
    private: 'It was private.',
    future: `It was to be published on ${fields.get('wp:post_date') ?? 'a later day'}.`,
  }
  const known = format.replace('post-format-', '')
  return [
    type === 'page' ? 'It was a page, not a post.' : '',
    fields.get('wp:post_password') ? 'It was protected by a password.' : '',
    status === 'publish' ? '' : (why[status] ?? `Its state was "${status}".`),
    fields.get('wp:is_sticky') === '1' ? 'It was kept at the top of the front page.' : '',
    known && known !== 'standard' && known !== 'gallery' ? `Its format was "${known}".` : '',
    meta.get('_wp_page_template') && meta.get('_wp_page_template') !== 'default' ? 'It used a page template.' : '',
  ].filter(Boolean)
}

function whySkipped({ fields }: WxrItem, type: string): string | null {
  const status = fields.get('wp:status')
  if (status === 'trash') return 'It was in the trash.'
  if (status === 'auto-draft' || status === 'inherit') return 'It is a copy that WordPress made for itself.'
  const isEmpty = !(fields.get('content:encoded') ?? '').trim()
  if (isEmpty && type === 'page') return 'A page without text.'
  if (isEmpty && !titleOf({ fields })) return 'It has neither title nor text.'
  return null
}

/** Titles may hold markup and entities; a headline holds words. */
function titleOf({ fields }: Pick<WxrItem, 'fields'>): string {
  return cleanLine(textIn(treeOf(fields.get('title') ?? '').nodes))
}

function contributorOf(author: WxrRecord): Archive['contributors'][number] {
  const login = author.get('wp:author_login')?.trim() ?? ''
  const full = `${author.get('wp:author_first_name') ?? ''} ${author.get('wp:author_last_name') ?? ''}`
  const name = cleanLine(author.get('wp:author_display_name') ?? '') || cleanLine(full) || login
  return { key: login, name, slug: slugOf(name) || slugOf(login), kind: 'person', tag: '' }
}

function addAuthorsNotListed(archive: Archive): void {
  const known = new Set(archive.contributors.map(({ key }) => key))
  for (const login of archive.articles.flatMap(({ bylines }) => bylines)) {
    if (known.has(login)) continue
    known.add(login)
    archive.contributors.push({ key: login, name: cleanLine(login), slug: slugOf(login), kind: 'person', tag: '' })
  }
}

const termName = (slug: string): string => decoded(slug).toLowerCase()

function termNames(file: WxrFile): Map<string, string> {
  const names = new Map<string, string>()
  for (const one of file.categories)
    names.set(termName(one.get('wp:category_nicename') ?? ''), one.get('wp:cat_name') ?? '')
  for (const one of file.tags) names.set(termName(one.get('wp:tag_slug') ?? ''), one.get('wp:tag_name') ?? '')
  return names
}

function termKey(terms: Map<string, ArchiveTerm>, term: WxrTerm, names: Map<string, string>): string {
  const key = termName(term.slug || term.name)
  const written = textIn(treeOf(term.name || names.get(key) || key).nodes)
  if (!terms.has(key)) terms.set(key, { key, name: cleanLine(written), slug: slugOf(key) || slugOf(written) })
  return key
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|bmp)$/i

function addPicture(archive: Archive, { fields, meta }: WxrItem): void {
  const addresses = [fields.get('wp:attachment_url'), fields.get('guid')]
    .map((one) => one?.trim() ?? '')
    .filter(Boolean)
  const pathname = (URL.parse(addresses[0] ?? '')?.pathname ?? '').toLowerCase()
  if (!PICTURE.test(pathname)) {
    count(archive, 'files that are not pictures', 1)
    return
  }
  archive.pictures.push({
    id: fields.get('wp:post_id')?.trim() ?? '',
    addresses: [...new Set(addresses)],
    articleId: fields.get('wp:post_parent')?.trim() ?? '',
    alt: cleanLine(meta.get('_wp_attachment_image_alt') ?? ''),
    caption: cleanLine(textIn(treeOf(fields.get('excerpt:encoded') ?? '').nodes)),
    credit: '',
  } satisfies ArchivePicture)
}

function count(archive: Archive, what: string, more: number): void {
  archive.leftOut[what] = (archive.leftOut[what] ?? 0) + more
}

/** Where on our site an old address would arrive: its path and, for `/?p=12`, its query. */
function oldPath(address: string, site: string): string[] {
  const url = URL.parse(address)
  if (!url || (site !== '' && url.host !== URL.parse(site)?.host)) return []
  const path = decoded(url.pathname).replace(/\/{2,}/g, '/')
  if (/^\?(?:p|page_id)=\d+$/.test(url.search)) return [`${path}${url.search}`]
  return path === '/' ? [] : [path.replace(/\/+$/, '')]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const langOf = (text: string): string | null => (/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : null)

/** `2024-06-05 16:04:48`, in UTC. WordPress writes zeros where it does not know. */
function instantOf(text: string | undefined): Date | null {
  const match = /^\s*(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\s*$/.exec(text ?? '')
  if (!match || match[1] === '0000-00-00') return null
  const at = new Date(`${match[1]}T${match[2]}Z`)
  return Number.isNaN(at.getTime()) ? null : at
}

function localInstant(fields: WxrRecord, offset: number): Date | null {
  const local = instantOf(fields.get('wp:post_date'))
  return local && new Date(local.getTime() - offset)
}

/** The site's distance from UTC, from an item that says both. */
function offsetOf({ fields }: WxrItem): number | null {
  const local = instantOf(fields.get('wp:post_date'))
  const universal = instantOf(fields.get('wp:post_date_gmt'))
  return local && universal ? local.getTime() - universal.getTime() : null
}
