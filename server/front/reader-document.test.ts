import { expect, test } from 'vitest'
import { readerDocument } from './reader-document.ts'

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

test("the framework's runtime, data and marks are gone; words and styles stay", () => {
  const made = readerDocument(
    page(
      '<div hidden=""><!--$--><!--/$--></div><!--$--><h1>Words &amp; more</h1><!--/$-->' +
        '<script id="_R_">boot()</script><script>self.__next_f.push([1,"<h1>again</h1>"])</script><template id="B:0"></template>',
      '<link rel="preload" as="script" href="/_next/x.js"/><link rel="modulepreload" href="/_next/y.js"/>' +
        '<link rel="stylesheet" href="/_next/s.css" data-precedence="next"/>' +
        '<link rel="preload" as="font" href="/_next/f.woff2" crossorigin="" type="font/woff2"/>' +
        '<script src="/_next/x.js" async=""></script><meta name="next-size-adjust" content=""/>',
    ),
  )
  expect(made).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">' +
      '<link rel="stylesheet" href="/_next/s.css">' +
      '<link rel="preload" as="font" href="/_next/f.woff2" crossorigin="" type="font/woff2">' +
      '</head><body><h1>Words &amp; more</h1></body></html>',
  )
})

test('JSON-LD and the script for readers stay', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a \\u003c b"}</script>'
  const ours = '<script type="module" src="/reader.abc123DEF.js"></script>'
  const made = readerDocument(page(data, ours))
  expect(made).toContain(data)
  expect(made).toContain(ours)
})

test.each([
  '<script src="/reader.abc123.js">alert(1)</script>',
  '<script type="module" src="https://elsewhere.example/reader.abc123.js"></script>',
  '<script type="module" src="//elsewhere.example/reader.abc123.js"></script>',
  '<script type="text/javascript">alert(1)</script>',
  '<script type="application/ld+json" src="/x.js"></script>',
  '<script type="speculationrules">{}</script>',
  '<svg><script>alert(1)</script></svg>',
  '<style>@import url(//elsewhere.example)</style>',
])('%s does not reach readers', (evil) => {
  expect(readerDocument(page(`<p>Words</p>${evil}`))).toBe(
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><p>Words</p></body></html>'.replace(
      '</p></body>',
      evil.startsWith('<svg') ? '</p><svg></svg></body>' : '</p></body>',
    ),
  )
})

test('inline styles are dropped, because the policy would', () => {
  expect(readerDocument(page('<p style="color:red">Words</p>'))).toContain('<p>Words</p>')
})

test.each([
  '<p onclick="alert(1)">Words</p>',
  '<svg onload="alert(1)"></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\nscript:alert(1)">x</a>',
  '<a href="data:text/html,x">x</a>',
  '<form action="javascript:alert(1)"></form>',
  '<iframe srcdoc="<p>"></iframe>',
  '<object data="/x"></object>',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="refresh" content="0;url=https://elsewhere.example">',
  '<math><a xlink:href="javascript:alert(1)">x</a></math>',
])('a page with %s is not served at all', (evil) => {
  expect(() => readerDocument(page(evil))).toThrow('executable')
})

test('ordinary links and pictures pass the same check (negative control)', () => {
  const words =
    '<a href="/city">City</a><a href="mailto:desk@example.org">Write</a><img src="data:image/gif;base64,R0lG" alt="">'
  expect(readerDocument(page(words))).toContain(words)
})

test('what hides in a hidden box of words stays', () => {
  expect(readerDocument(page('<div hidden="">Menu</div>'))).toContain('<div hidden="">Menu</div>')
})

test('the stylesheets of the head are one, without a preload; one that is for print only stays apart', () => {
  const made = readerDocument(
    page(
      '<p>Words</p>',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
        '<link rel="preload" href="/theme/0123456789abcdef.css" as="style"/>' +
        '<link rel="stylesheet" href="/_next/static/chunks/b.css"/>' +
        '<link rel="stylesheet" href="/theme/0123456789abcdef.css"/>' +
        '<link rel="stylesheet" href="/_next/static/chunks/p.css" media="print"/>',
    ),
  )
  expect(made.match(/<link[^>]*>/g)).toEqual([
    '<link rel="stylesheet" href="/_next/static/chunks/a+b+theme.0123456789abcdef.css">',
    '<link rel="stylesheet" href="/_next/static/chunks/p.css" media="print">',
  ])
})

test('the script that runs first stands in the page, before the styles; nothing else inline gets through', () => {
  const file = '<script src="/first.abc123DEF.js"></script>'
  const head = `<link rel="stylesheet" href="/_next/static/chunks/a.css"/>${file}`
  const first = 'document.title="x"'
  expect(readerDocument(page('<p>Words</p>', head), first)).toContain(
    `<script>${first}</script><link rel="stylesheet" href="/_next/static/chunks/a.css">`,
  )
  expect(readerDocument(page(`<p>Words</p><script>${first}</script>`, head), first).match(/<script/g)).toHaveLength(1)
  expect(readerDocument(page('<p>Words</p>', head), null)).toContain('<script src="/first.abc123DEF.js"></script>')
})
