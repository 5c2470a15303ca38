import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOfBlock } from '#domain/body/block-words.ts'
import type { Block } from '#domain/body/body.ts'
import { type ArticleContent, emptyContent } from './content.ts'
import type { VersionWords } from './version.ts'
import { changesIn, type PartDifference, versionDifference } from './version-difference.ts'

const paragraph = (id: string, words: string, href?: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content:
    words === '' ? [] : [{ type: 'text', text: words, ...(href && { marks: [{ type: 'link', attrs: { href } }] }) }],
})
const version = (blocks: Block[], facts: Partial<ArticleContent> = {}, bylines: string[] = []): VersionWords => ({
  content: { ...emptyContent('en'), ...facts, body: { type: 'doc', content: blocks } },
  bylines,
})

const side = (parts: PartDifference[], without: 'added' | 'removed'): string[] =>
  parts
    .filter(({ is }) => is !== without)
    .map(({ pieces }) =>
      pieces
        .filter(({ is }) => is !== without)
        .map(({ text }) => text)
        .join(''),
    )

describe('the difference of two versions', () => {
  test('is told block by block and word by word', () => {
    const before = version([paragraph('a', 'The offer was 3.2 percent.'), paragraph('b', 'It was refused.')], {
      headline: 'Offer refused',
    })
    const after = version([paragraph('a', 'The offer was 3.8 percent.'), paragraph('c', 'It may be taken.')], {
      headline: 'Offer refused',
    })
    const { fields, blocks } = versionDifference(before, after)
    expect(fields.filter(({ is }) => is !== 'same')).toEqual([])
    expect(blocks.map(({ block, is }) => [block.attrs.id, is])).toEqual([
      ['a', 'changed'],
      ['b', 'removed'],
      ['c', 'added'],
    ])
    expect(blocks[0]?.pieces).toEqual([
      { is: 'same', text: 'The offer was ' },
      { is: 'removed', text: '3.2' },
      { is: 'added', text: '3.8' },
      { is: 'same', text: ' percent.' },
    ])
  })

  test('knows a block by its words where an import gave it another id', () => {
    const { blocks } = versionDifference(version([paragraph('a', 'Same.')]), version([paragraph('z', 'Same.')]))
    expect(blocks.map(({ is }) => is)).toEqual(['same'])
  })

  test('a link that leads elsewhere and a picture behind the same words are changes', () => {
    const use = { pictureId: 'one', alt: 'A', caption: 'C', credit: 'S' }
    const before = version([paragraph('a', 'Here', 'https://a.example/')], { leadPicture: use })
    const after = version([paragraph('a', 'Here', 'https://b.example/')], { leadPicture: { ...use, pictureId: 'two' } })
    expect(changesIn(versionDifference(before, after)).map(({ is }) => is)).toEqual(['restyled', 'restyled'])
  })

  test('names and places count', () => {
    const before = version([], { dateline: { place: 'Washington' } }, ['Ji-won Han'])
    const after = version([], { dateline: null }, ['Ji-won Han', 'Pado'])
    expect(
      versionDifference(before, after)
        .fields.filter(({ is }) => is !== 'same')
        .map(({ field, is }) => [field, is]),
    ).toEqual([
      ['bylines', 'changed'],
      ['dateline', 'removed'],
    ])
  })

  test('both versions can be read back out of it, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a ', 'b ', 'bridge ', '다리 ', '\n'), { maxLength: 8 })
      .map((all) => all.join(''))
    const block = fc.tuple(fc.constantFrom('1', '2', '3', '4', '5'), words).map(([id, text]) => paragraph(id, text))
    const versions = fc
      .tuple(fc.array(block, { maxLength: 8 }), words, words)
      .map(([blocks, headline, kicker]) => version(blocks, { headline, kicker }))
    const bodyOf = ({ content }: VersionWords) => content.body.content.map(wordsOfBlock)
    fc.assert(
      fc.property(versions, versions, (before, after) => {
        const { fields, blocks } = versionDifference(before, after)
        expect(side(blocks, 'added')).toEqual(bodyOf(before))
        expect(side(blocks, 'removed')).toEqual(bodyOf(after))
        const headline = fields.filter(({ field }) => field === 'headline')
        expect(side(headline, 'added').join('')).toBe(before.content.headline)
        expect(side(headline, 'removed').join('')).toBe(after.content.headline)
      }),
    )
  })

  test('two equal versions differ in nothing', () => {
    const one = version([paragraph('a', 'Words')], { headline: 'H', standfirst: 'S' }, ['N'])
    expect(changesIn(versionDifference(one, structuredClone(one)))).toEqual([])
  })
})
