import type { PublishedArticle } from '#domain/article/published.ts'
import type { Block, BlockOf, Inline, List, Mark, Paragraph, PictureUse } from '#domain/body/body.ts'
import type { Site } from '#domain/site/site.ts'
import { wordsOf } from '#domain/words/words.ts'
import { absoluteHref, escapeHtml } from './html.ts'
import { feedPicture } from './picture.ts'

type Place = { site: Site; siteUrl: string; url: string }
type Context = Place & { article: PublishedArticle }

/**
 * The full text of an article as HTML for feeds: plain elements, absolute addresses, no class, no style, no script.
 * What only a page can do (embeds, galleries to leaf through) becomes what every reader can show.
 */
export function bodyHtml(article: PublishedArticle, place: Place): string {
  const context = { ...place, article }
  const { content } = article.body
  const first = content[0]
  const dateline = article.dateline?.place ? `${escapeHtml(article.dateline.place.toUpperCase())} — ` : ''
  // As on the page, the dateline runs into the first paragraph.
  const start = !dateline
    ? ''
    : first?.type === 'paragraph'
      ? `<p>${dateline}${inlineHtml(first.content, context)}</p>`
      : `<p>${dateline.trim()}</p>`
  const rest = dateline && first?.type === 'paragraph' ? content.slice(1) : content
  const tag = article.source?.tag ? `<p>(${escapeHtml(article.source.tag)})</p>` : ''
  return start + rest.map((block) => blockHtml(block, context)).join('') + tag
}

/** A figure with caption and credit, or nothing where the picture has no file. */
export function pictureHtml(use: PictureUse, article: PublishedArticle, { siteUrl }: { siteUrl: string }): string {
  const file =
    article.pictures[use.pictureId] ?? (article.picture?.pictureId === use.pictureId ? article.picture : null)
  const picture = file && feedPicture({ ...use, width: file.width, height: file.height, widths: file.widths }, siteUrl)
  if (!picture) return ''
  const words = [picture.caption, picture.credit && `(${picture.credit})`].filter(Boolean).join(' ')
  const caption = words && `<figcaption>${escapeHtml(words)}</figcaption>`
  const { url, width, height, alt } = picture
  return `<figure><img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"/>${caption}</figure>`
}

function blockHtml(block: Block, context: Context): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphHtml(block, context)
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content, context)}</h${block.attrs.level}>`
    case 'bulletList':
    case 'orderedList':
      return listHtml(block, context)
    case 'blockquote':
      return `<blockquote>${block.content.map((each) => paragraphHtml(each, context)).join('')}${attribution(block.attrs.attribution)}</blockquote>`
    case 'pullQuote':
      return `<blockquote><p>${escapeHtml(block.attrs.text)}</p>${attribution(block.attrs.attribution)}</blockquote>`
    case 'picture':
      return pictureHtml(block.attrs, context.article, context)
    case 'gallery':
      return block.attrs.pictures.map((use) => pictureHtml(use, context.article, context)).join('')
    case 'table':
      return tableHtml(block, context)
    case 'embed':
      return embedHtml(block, context)
    case 'relatedArticle':
      return relatedHtml(block, context)
    case 'factBox':
      return titled('h3', block.attrs.title) + plainHtml(block.content, context)
    case 'keyPoints':
      return `<ul>${block.attrs.points.map((point) => `<li>${escapeHtml(point)}</li>`).join('')}</ul>`
    case 'qa':
      return titled('h3', block.attrs.question) + plainHtml(block.content, context)
    case 'timeline':
      return timelineHtml(block)
    case 'divider':
      return '<hr/>'
    // Editors see what an import could not read; readers never do.
    case 'unconverted':
      return ''
    default:
      return block satisfies never
  }
}

const titled = (element: 'h3', words: string): string => (words ? `<${element}>${escapeHtml(words)}</${element}>` : '')
const attribution = (words: string): string => (words ? `<p>— ${escapeHtml(words)}</p>` : '')

function plainHtml(blocks: readonly (Paragraph | List)[], context: Context): string {
  return blocks
    .map((block) => (block.type === 'paragraph' ? paragraphHtml(block, context) : listHtml(block, context)))
    .join('')
}

function paragraphHtml({ content }: Paragraph, context: Context): string {
  return content?.length ? `<p>${inlineHtml(content, context)}</p>` : ''
}

function listHtml({ type, content }: List, context: Context): string {
  const element = type === 'bulletList' ? 'ul' : 'ol'
  return `<${element}>${content.map((item) => `<li>${plainHtml(item.content, context)}</li>`).join('')}</${element}>`
}

function tableHtml({ attrs, content }: BlockOf<'table'>, context: Context): string {
  const rows = content.map((row) => `<tr>${row.content.map((cell) => cellHtml(cell, context)).join('')}</tr>`)
  const caption = attrs.caption && `<caption>${escapeHtml(attrs.caption)}</caption>`
  return `<table>${caption}<tbody>${rows.join('')}</tbody></table>`
}

type Cell = BlockOf<'table'>['content'][number]['content'][number]

function cellHtml({ type, attrs, content }: Cell, context: Context): string {
  const element = type === 'tableHeader' ? 'th' : 'td'
  const spans = `${attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : ''}${attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : ''}`
  return `<${element}${spans}>${content.map((each) => inlineHtml(each.content, context)).join('<br/>')}</${element}>`
}

function embedHtml({ attrs }: BlockOf<'embed'>, context: Context): string {
  const href = absoluteHref(attrs.url, context)
  return href ? `<p><a href="${escapeHtml(href)}">${escapeHtml(attrs.title || attrs.url)}</a></p>` : ''
}

function relatedHtml({ attrs }: BlockOf<'relatedArticle'>, { article, site, siteUrl }: Context): string {
  const card = Object.hasOwn(article.linked, attrs.articleId) ? article.linked[attrs.articleId] : undefined
  return card
    ? `<p>${wordsOf(site).body.related}: <a href="${escapeHtml(siteUrl + card.path)}">${escapeHtml(card.headline)}</a></p>`
    : ''
}

function timelineHtml({ attrs }: BlockOf<'timeline'>): string {
  const events = attrs.events.map(
    ({ when, title, text }) =>
      `<li>${[when, title]
        .filter(Boolean)
        .map((words) => `<strong>${escapeHtml(words)}</strong>`)
        .join(' ')} ${escapeHtml(text)}</li>`,
  )
  return `<ul>${events.join('')}</ul>`
}

function inlineHtml(content: readonly Inline[] | undefined, context: Context): string {
  return (content ?? [])
    .map((each) => {
      switch (each.type) {
        case 'hardBreak':
          return '<br/>'
        case 'text':
          return (each.marks ?? []).reduceRight((html, mark) => marked(html, mark, context), escapeHtml(each.text))
        default:
          return each satisfies never
      }
    })
    .join('')
}

function marked(html: string, mark: Mark, context: Context): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${html}</strong>`
    case 'italic':
      return `<em>${html}</em>`
    case 'superscript':
      return `<sup>${html}</sup>`
    case 'subscript':
      return `<sub>${html}</sub>`
    case 'lang':
      return `<span lang="${escapeHtml(mark.attrs.lang)}">${html}</span>`
    case 'link': {
      const href = absoluteHref(mark.attrs.href, context)
      return href ? `<a href="${escapeHtml(href)}">${html}</a>` : html
    }
    default:
      return mark satisfies never
  }
}
