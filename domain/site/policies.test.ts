import { expect, test } from 'vitest'
import { policyBlocks } from './policies.ts'

const plain = (text: string) => ({ text, href: null })

test('a policy is paragraphs, headings and links', () => {
  const text = '## Who we are\n\nA daily.\n\n\nSee https://post.example/a?b=1. Or\nwrite.\n\n## Money\nFrom readers.'
  expect(policyBlocks(text)).toEqual([
    { type: 'heading', pieces: [plain('Who we are')] },
    { type: 'paragraph', pieces: [plain('A daily.')] },
    {
      type: 'paragraph',
      pieces: [
        plain('See '),
        { text: 'https://post.example/a?b=1', href: 'https://post.example/a?b=1' },
        plain('. Or\nwrite.'),
      ],
    },
    { type: 'heading', pieces: [plain('Money')] },
    { type: 'paragraph', pieces: [plain('From readers.')] },
  ])
})

test('nothing else is a link', () => {
  const hrefs = policyBlocks('javascript:alert(1) ftp://x.example <a href="https://x.example">').flatMap(({ pieces }) =>
    pieces.flatMap(({ href }) => href ?? []),
  )
  expect(hrefs).toEqual(['https://x.example'])
  expect(policyBlocks(' \n\n ')).toEqual([])
})
