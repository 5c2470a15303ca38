import { expect, test } from 'vitest'
import { tidyPasted } from '#components/desk/editor/tidy-pasted.ts'

test('headings of other levels become the two there are', () => {
  expect(tidyPasted('<h1 class="x">A</h1><h2>B</h2><h5>C</h5><hr>')).toBe(
    '<h2 class="x">A</h2><h2>B</h2><h3>C</h3><hr>',
  )
})

const item = (sign: string, text: string) =>
  `<p class=MsoListParagraphCxSpFirst style='x'><!--[if !supportLists]--><span>${sign}<span>&nbsp; </span></span><!--[endif]-->${text}</p>`

test('what Word spells as paragraphs becomes a list, with its bullets gone', () => {
  expect(tidyPasted(`<p>Before</p>${item('·', 'Fog')}\n${item('·', 'Ice')}<p>After</p>`)).toBe(
    '<p>Before</p><ul><li><p>Fog</p></li><li><p>Ice</p></li></ul><p>After</p>',
  )
  expect(tidyPasted(item('1.', 'First'))).toBe('<ol><li><p>First</p></li></ol>')
})

test('other paragraphs stay as they are', () => {
  const html = '<p class="MsoNormal">Fog</p>'
  expect(tidyPasted(html)).toBe(html)
})
