import { expect, test } from 'vitest'
import { contentProblem } from '#components/desk/draft/content-problem.ts'
import { emptyContent } from '#domain/article/content.ts'

test('what the server would take has no problem', () => {
  expect(contentProblem(emptyContent('en'))).toBeNull()
})

test.each([
  [{ headline: 'x'.repeat(163) }, 'the headline is 3 characters too long.'],
  [{ slug: 'Not a slug' }, 'the words in the address may only be small letters, digits and single hyphens.'],
  [{ canonicalUrl: 'example' }, 'the canonical address must begin with https:// and be complete.'],
  [{ lang: '!' }, 'the language must be a tag like en, ko or pt-BR.'],
])('%j is said in words', (change, message) => {
  expect(contentProblem({ ...emptyContent('en'), ...change })?.message).toBe(message)
})
