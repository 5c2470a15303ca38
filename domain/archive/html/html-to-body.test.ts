import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, Body } from '#domain/body/body.ts'
import type { HtmlSource } from './conversion.ts'
import { htmlToBody } from './html-to-body.ts'
import { textIn, treeOf } from './html-tree.ts'

const plain: HtmlSource = {
  baseUrl: 'https://old.example/2020/01/story/',
  hasShortcodes: false,
  hasBlankLineParagraphs: false,
  pictureOf: ({ src }) =>
    src.endsWith('missing.jpg')
      ? { missing: 'missing.jpg is not beside the export.' }
      : { pictureId: 'p1', alt: '', caption: '', credit: '' },
  galleryOf: () => [],
}
const classic: HtmlSource = { ...plain, hasShortcodes: true, hasBlankLineParagraphs: true }

/** Blocks in one line each, without ids: enough to see what became of a piece of HTML. */
function told(html: string, archive = plain): string[] {
  return htmlToBody(html, archive).body.content.map(line)
}
function line(block: Block): string {
  const { id: _, ...attrs } = block.attrs as Record<string, unknown>
  const said = Object.values(attrs).filter((value) => value !== '')
  const content = 'content' in block ? wordsOf(block.content) : ''
  return [block.type, ...said.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))), content]
    .filter(Boolean)
    .join(' · ')
}
function wordsOf(content: unknown): string {
  if (!Array.isArray(content)) return ''
  return content
    .map((node: { type: string; text?: string; marks?: { type: string }[]; content?: unknown }) => {
      if (node.type === 'hardBreak') return '⏎'
      if (node.type === 'text') return `${(node.marks ?? []).map((mark) => `${mark.type}:`).join('')}${node.text}`
      return `[${wordsOf(node.content)}]`
    })
    .join('')
}

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['paragraphs', '<p>One</p><p>Two</p>', ['paragraph · One', 'paragraph · Two']],
    ['bare text', 'Just words', ['paragraph · Just words']],
    ['white space folds', '<p> a \n  b <b> c</b></p>', ['paragraph · a b bold:c']],
    ['entities', '<p>&amp;&nbsp;&copy; &lt;script&gt;</p>', ['paragraph · &\u00a0© <script>']],
    ['nested marks', '<p><b>a <i>b</i></b></p>', ['paragraph · bold:a bold:italic:b']],
    ['a line break', '<p>a<br>b<br></p>', ['paragraph · a⏎b']],
    ['two line breaks are a paragraph', '<p>a<br><br>b</p>', ['paragraph · a', 'paragraph · b']],
    [
      'headings',
      '<h1>a</h1><h2>b</h2><h4>c</h4><h6>d</h6>',
      ['heading · 2 · a', 'heading · 2 · b', 'heading · 3 · c', 'heading · 3 · d'],
    ],
    ['a divider', 'a<hr>b', ['paragraph · a', 'divider', 'paragraph · b']],
    ['preformatted lines', '<pre>a\n  b</pre>', ['paragraph · a⏎b']],
    ['quotation marks', '<p><q>Hi</q></p>', ['paragraph · “Hi”']],
    ['empty paragraphs vanish', '<p>&nbsp;</p><p></p>', []],
  ])('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected)
  })
})

describe('links', () => {
  const hrefOf = (href: string) => {
    const [block] = htmlToBody(`<p><a href="${href}">words</a></p>`, plain).body.content
    return JSON.stringify(block)
      .match(/"href":"([^"]*)"/)
      ?.at(1)
  }
  test.each([
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['//a.example/x', 'https://a.example/x'],
    ['/other', 'https://old.example/other'],
    ['next', 'https://old.example/2020/01/story/next'],
    ['mailto:desk@a.example', 'mailto:desk@a.example'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['#note', undefined],
  ])('%s', (href, kept) => {
    expect(hrefOf(href)).toBe(kept)
  })
  test('an unsafe link keeps its words and is told', () => {
    const { body, notes } = htmlToBody('<a href="javascript:alert(1)">words</a>', plain)
    expect(body.content.map(line)).toEqual(['paragraph · words'])
    expect(notes).toEqual(['A link was left out: javascript:alert(1)'])
  })
})

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['a list', '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>', ['bulletList · [[a]][[b][[[c]]]]']],
    ['a list that hangs in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', ['bulletList · [[a][[[b]]]]']],
    ['a quote with its source', '<blockquote><p>a</p><cite>— B</cite></blockquote>', ['blockquote · B · [a]']],
    ['a list in a quote', '<blockquote>a<ul><li>b</li></ul></blockquote>', ['blockquote · [a]', 'bulletList · [[b]]']],
    [
      'a pull quote',
      '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>B</cite></blockquote></figure>',
      ['pullQuote · a · B'],
    ],
    [
      'a table',
      '<table><caption>C</caption><tr><th>a</th><td colspan="2">b</td></tr><tr><td></td><td>x<p>y</td></tr></table>',
      ['table · C · [[[a]][[b]]][[[]][[x][y]]]'],
    ],
    ['a layout table', '<table><tr><td><p>a</p><h2>b</h2></td></tr></table>', ['paragraph · a', 'heading · 2 · b']],
    [
      'a picture',
      '<figure><img src="a.jpg" alt="A"><figcaption>C <b>d</b></figcaption></figure>',
      ['picture · p1 · A · C d · column'],
    ],
    ['a picture in words', '<p>a <img src="a.jpg"> b</p>', ['paragraph · a', 'picture · p1 · column', 'paragraph · b']],
    [
      'a picture without a file',
      '<figure><img src="missing.jpg"><figcaption>C</figcaption></figure>',
      [
        'unconverted · <figure><img src="missing.jpg"><figcaption>C</figcaption></figure> · missing.jpg is not beside the export.',
      ],
    ],
    [
      'a gallery',
      '<figure class="wp-block-gallery"><figure><img src="a.jpg"><figcaption>A</figcaption></figure><figure><img src="b.jpg"></figure><figcaption>Both</figcaption></figure>',
      [
        'gallery · [{"pictureId":"p1","alt":"","caption":"A","credit":""},{"pictureId":"p1","alt":"","caption":"","credit":""}]',
        'paragraph · Both',
      ],
    ],
    [
      'an embed',
      '<figure class="wp-block-embed"><div>\nhttps://youtu.be/abc\n</div><figcaption>C</figcaption></figure>',
      ['embed · youtube · https://youtu.be/abc · C'],
    ],
    ['an address alone on its line', '<p>https://vimeo.com/1</p>', ['embed · vimeo · https://vimeo.com/1']],
    ['an address in a sentence', '<p>See https://vimeo.com/1</p>', ['paragraph · See https://vimeo.com/1']],
    [
      'a player in a frame',
      '<iframe src="https://www.youtube.com/embed/abc?x=1"></iframe>',
      ['embed · youtube · https://www.youtube.com/watch?v=abc'],
    ],
    [
      'a script',
      'a<script>alert(1)</script>b',
      ['paragraph · a', 'unconverted · <script>alert(1)</script> · A script.', 'paragraph · b'],
    ],
    [
      'a self-filling block',
      '<!-- wp:latest-posts {"a":1} /-->',
      ['unconverted · <!-- wp:latest-posts {"a":1} /--> · WordPress blocks that fill themselves.'],
    ],
  ])('%s', (_, html, expected) => {
    expect(told(html)).toEqual(expected)
  })
})

describe("WordPress's old editor", () => {
  test.each<[string, string, string[]]>([
    ['blank lines are paragraphs', 'a\n\nb\nc', ['paragraph · a', 'paragraph · b⏎c']],
    ['a mark over two paragraphs', '<b>a\n\nb</b>', ['paragraph · bold:a', 'paragraph · bold:b']],
    [
      'an address on its line',
      'a\nhttps://youtu.be/abc\nb',
      ['paragraph · a', 'embed · youtube · https://youtu.be/abc', 'paragraph · b'],
    ],
    [
      'a caption',
      'a [caption id="x" width="1"]<a href="b"><img src="b.jpg" alt="B" /></a> The <i>words</i>[/caption] c',
      ['paragraph · a', 'picture · p1 · B · The words · column', 'paragraph · c'],
    ],
    [
      'a caption the old way',
      '[caption width="1" caption="Words"]<img src="b.jpg" />[/caption]',
      ['picture · p1 · Words · column'],
    ],
    [
      'an unknown shortcode',
      'a [poll id="3"] b',
      ['paragraph · a', 'unconverted · [poll id="3"] · The WordPress shortcode [poll].', 'paragraph · b'],
    ],
    [
      'brackets that are words',
      'He said [sic] that [the mayor] left [1]',
      ['paragraph · He said [sic] that [the mayor] left [1]'],
    ],
    ['a gallery of nothing', '[gallery]', ['unconverted · [gallery] · The WordPress shortcode [gallery].']],
    ['the more tag', 'a\n\n<!--more-->\n\nb', ['paragraph · a', 'paragraph · b']],
  ])('%s', (_, html, expected) => {
    expect(told(html, classic)).toEqual(expected)
  })
})

describe('whatever comes', () => {
  const NAMES =
    'p div b i a ul ol li h1 h3 blockquote cite table tr td th figure figcaption img br hr pre script style form iframe svg span q del section dl dt dd caption select xmp noscript template'.split(
      ' ',
    )
  const attributes = fc.constantFrom(
    '',
    ' href="javascript:x"',
    ' class="wp-block-gallery"',
    ' class="wp-block-embed"',
    ' src="a.jpg"',
    ' src="missing.jpg"',
    ' onclick="x()"',
    ' lang="ko"',
    ' colspan="9999"',
  )
  const piece = fc.oneof(
    fc.tuple(fc.constantFrom(...NAMES), attributes).map(([name, given]) => `<${name}${given}>`),
    fc.constantFrom(...NAMES).map((name) => `</${name}>`),
    fc.constantFrom(
      'word',
      'e\u0301',
      '\n\n',
      ' ',
      '\u0000',
      '\ud800',
      '&nbsp;',
      '[gallery ids="1"]',
      '[caption]',
      '<!--',
      '-->',
      'https://youtu.be/a',
    ),
    fc.string({ maxLength: 12 }),
  )
  const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('gives a valid body, the same each time', () => {
    fc.assert(
      fc.property(html, fc.constantFrom(plain, classic), (given, archive) => {
        const { body } = htmlToBody(given, archive)
        expect(Body.parse(body)).toEqual(body)
        expect(htmlToBody(given, archive).body).toEqual(body)
      }),
      { numRuns: 1_000 },
    )
  })

  test('keeps every word', () => {
    let count = 0
    const words = fc.array(fc.oneof(piece, fc.constant('#')), { maxLength: 60 }).map((pieces) => {
      return pieces.map((one) => (one === '#' ? ` w${count++}w ` : one)).join('')
    })
    fc.assert(
      fc.property(words, (given) => {
        const kept = JSON.stringify(htmlToBody(given, plain).body)
        for (const [word] of textIn(treeOf(given).nodes).matchAll(/w\d+w/g))
          expect(kept.includes(word), word).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  test.each([
    ['nesting', `${'<div>'.repeat(20_000)}word`],
    ['nested lists', `${'<ul><li>'.repeat(5_000)}word`],
    ['nested quotes', `${'<blockquote>'.repeat(5_000)}word`],
    ['nested tables', `${'<table><tr><td>'.repeat(3_000)}word`],
    ['nesting in a form', `<form>${'<div>'.repeat(20_000)}word`],
    ['many blocks', `${'<p>x</p>'.repeat(30_000)}word`],
    ['one long line', `${'x'.repeat(300_000)} word`],
    ['many breaks', `${'x<br>'.repeat(30_000)}word`],
    ['a wide table', `<table><tr>${'<td>x</td>'.repeat(300)}<td>word</td></tr></table>`],
    ['a long table', `<table>${'<tr><td>x</td><td>y</td></tr>'.repeat(3_000)}<tr><td>word</td></tr></table>`],
    ['a long caption', `<figure><img src="a.jpg"><figcaption>${'x '.repeat(3_000)}word</figcaption></figure>`],
    ['a full cell', `<table><tr><td>a</td><td>${'<p>x</p>'.repeat(200)}word</td></tr></table>`],
  ])('bears %s', (_, given) => {
    const started = performance.now()
    const { body } = htmlToBody(given, classic)
    expect(JSON.stringify(body).includes('word')).toBe(true)
    expect(Body.safeParse(body).success).toBe(true)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
