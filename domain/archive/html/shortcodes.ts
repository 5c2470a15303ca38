/** WordPress shortcodes: `[name key="value"]`, with or without `[/name]`. https://codex.wordpress.org/Shortcode_API */

export type Shortcode = {
  name: string
  attributes: Record<string, string>
  first: string
  source: string
  isEnd: boolean
}

const TAG = /\[(\/?)([a-z][a-z0-9_-]{1,40})(?:\s+([^[\]<>]{0,2000}))?\s*\/?\]/gi

/** Names that are shortcodes even without attributes; anything else in brackets, "[sic]", is the writer's own. */
const KNOWN =
  /^(?:audio|caption|wp_caption|contact-form(?:-7)?|embed|gallery|gravityform|instagram|playlist|polldaddy|soundcloud|tweet|twitter|video|vimeo|youtube|wp_.+|vc_.+|et_pb_.+|fusion_.+|su_.+|elementor.*)$/i

/** Cuts `text` into plain text and shortcodes, in order. */
export function shortcodesIn(text: string): (string | Shortcode)[] {
  const parts: (string | Shortcode)[] = []
  let from = 0
  for (const match of text.matchAll(TAG)) {
    const [source, slash = '', name = '', rest = ''] = match
    if (!KNOWN.test(name) && !/^[\w-]+\s*=\s*["'“”]/.test(rest)) continue
    if (match.index > from) parts.push(text.slice(from, match.index))
    parts.push({
      name: name.toLowerCase(),
      attributes: attributesIn(rest),
      first: rest.trim().split(/\s+/)[0] ?? '',
      source,
      isEnd: slash === '/',
    })
    from = match.index + source.length
  }
  if (from < text.length || parts.length === 0) parts.push(text.slice(from))
  return parts
}

function attributesIn(text: string): Record<string, string> {
  const found: [string, string][] = []
  for (const [, name = '', double, single, bare] of text.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g)) {
    found.push([name.toLowerCase(), double ?? single ?? bare ?? ''])
  }
  return Object.fromEntries(found)
}

const CAPTION = /\[(caption|wp_caption)\b([^\]]{0,4000})\]/gi
const IMAGE = /^\s*(?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?/i

/**
 * Writes `[caption]…[/caption]` as the figure it stands for, and `[embed]…[/embed]` as an embed. These two enclose
 * markup, so they are taken apart before the HTML is parsed; all others are found in its text.
 */
export function openShortcodes(html: string): string {
  return replaceEnclosing(html, CAPTION, (tag, attributes, inner) => {
    const image = IMAGE.exec(inner)?.[0]
    if (!image) return `${tag}${inner}[/caption]`
    const written = attributesIn(attributes).caption
    const caption = written ? `${escapeText(written)} ${inner.slice(image.length)}` : inner.slice(image.length)
    return `\n\n<figure>${image.trim()}<figcaption>${caption.trim()}</figcaption></figure>\n\n`
  }).replace(
    /\[embed\b[^\]]{0,500}\]\s*([^\s<>[\]"']{1,2000})\s*\[\/embed\]/gi,
    '\n\n<figure class="wp-block-embed">$1</figure>\n\n',
  )
}

function replaceEnclosing(
  html: string,
  opening: RegExp,
  write: (tag: string, attributes: string, inner: string) => string,
): string {
  let out = ''
  let from = 0
  for (const match of html.matchAll(opening)) {
    if (match.index < from) continue
    const start = match.index + match[0].length
    const closing = `[/${match[1]}]`
    const end = html.indexOf(closing, start)
    if (end < 0) break
    out += html.slice(from, match.index) + write(match[0], match[2] ?? '', html.slice(start, end))
    from = end + closing.length
  }
  return out + html.slice(from)
}

const escapeText = (text: string): string => text.replaceAll('<', '&lt;')
