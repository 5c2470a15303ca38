import { expect, test } from 'vitest'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { INTERFACE_LANGUAGES, wordsOf } from './words.ts'

/** Stands for whatever a sentence is about. */
const NAME = '〈이름〉'
const STYLED = new Set(['times'])

/** Every sentence under its name; functions say theirs of `NAME`. Times are tested where they are told. */
function sentencesOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const name = `${path}${key}`
    if (STYLED.has(name)) return []
    if (typeof value === 'string') return [[name, value]]
    if (typeof value === 'function') return [[name, value(...Array(value.length).fill(NAME))]]
    return sentencesOf(value, `${name}.`)
  })
}

/** Latin words of a Korean interface: names that are written so. */
const foreign = (sentence: string): string =>
  sentence.replaceAll(/OPML|RSS|Atom|JSON/g, '').replaceAll(/[^A-Za-z]/g, '')

test('Korean says everything that English says, and nothing else', () => {
  expect(sentencesOf(ko).map(([name]) => name)).toEqual(sentencesOf(en).map(([name]) => name))
})

test('no English is left in Korean, and no sentence is empty that is not in English', () => {
  const english = new Map(sentencesOf(en))
  const wrong = sentencesOf(ko).filter(
    ([name, sentence]) =>
      foreign(sentence) !== '' || (sentence === '' && name !== 'bylines.by' && english.get(name) !== ''),
  )
  expect(wrong).toEqual([])
  // The English interface would not pass: the test can tell.
  expect(sentencesOf(en).filter(([, sentence]) => foreign(sentence) !== '').length).toBeGreaterThan(40)
})

test('a sentence about something names it in every language', () => {
  for (const words of [en, ko]) {
    const said = (name: string) => sentencesOf(words).find(([each]) => each === name)?.[1]
    expect(said('footer.madeIn')?.split(NAME)).toHaveLength(3)
    expect(said('list.aboutTopic')?.split(NAME)).toHaveLength(3)
    expect(said('front.empty')).toContain(NAME)
  }
})

test.each([
  ['ko', ko],
  ['ko-KR', ko],
  ['KO', ko],
  ['en-GB', en],
  ['pt-BR', en],
])('a paper in %s speaks its language, or English', (lang, words) => {
  expect(wordsOf({ lang })).toBe(words)
})

test('of two, the first whose language is spoken has the word', () => {
  expect(wordsOf({ lang: 'fr' }, { lang: 'ko' })).toBe(ko)
  expect(wordsOf({ lang: 'en' }, { lang: 'ko' })).toBe(en)
})

test('the languages to choose from are those there are', () => {
  expect(INTERFACE_LANGUAGES.map((lang) => wordsOf({ lang }))).toEqual([en, ko])
})
