/**
 * What comes over the clipboard, made ready for the schema, which drops all it does not know: headings of other
 * levels become the two we have, and the paragraphs by which Word spells its lists become lists.
 */
export function tidyPasted(html: string): string {
  const levels = html.replace(/<(\/?)h1\b/gi, '<$1h2').replace(/<(\/?)h[4-6]\b/gi, '<$1h3')
  return wordLists(levels)
}

/** One item of a list as Word writes it: a paragraph of this class, its bullet or number in a comment's keeping. */
const ITEMS = /(?:<p[^>]*class="?MsoListParagraph[^>]*>[\s\S]*?<\/p>\s*)+/gi
const ITEM = /<p[^>]*class="?MsoListParagraph[^>]*>([\s\S]*?)<\/p>/gi
const SIGN = /<!--\[if !supportLists\]-->([\s\S]*?)<!--\[endif\]-->/i

function wordLists(html: string): string {
  return html.replace(ITEMS, (items) => {
    const parts = [...items.matchAll(ITEM)].map(([, inside = '']) => inside)
    const sign =
      SIGN.exec(parts[0] ?? '')?.[1]
        ?.replace(/<[^>]*>|&nbsp;/g, '')
        .trim() ?? ''
    const list = /^\(?[0-9a-z]{1,3}[.)]/i.test(sign) ? 'ol' : 'ul'
    return `<${list}>${parts.map((part) => `<li><p>${part.replace(SIGN, '')}</p></li>`).join('')}</${list}>`
  })
}
