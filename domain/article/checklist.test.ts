import { describe, expect, test } from 'vitest'
import type { Block } from '#domain/body/body.ts'
import { type KnownReferences, problemsOf, referencesIn } from './checklist.ts'
import { type ArticleContent, emptyContent } from './content.ts'

const paragraph: Block = {
  type: 'paragraph',
  attrs: { id: 'p1' },
  content: [{ type: 'text', text: 'The bridge opened.' }],
}
const picture = { pictureId: 'pic', alt: 'A bridge', caption: 'The bridge', credit: 'Pado' }
const READY: ArticleContent = {
  ...emptyContent('en'),
  section: 'city',
  headline: 'Bridge opens',
  standfirst: 'At last.',
  bylines: ['mina'],
  topics: ['ports'],
  leadPicture: picture,
  body: { type: 'doc', content: [paragraph] },
}
const KNOWN: KnownReferences = {
  sections: ['city'],
  contributors: ['mina', 'pado'],
  topics: ['ports'],
  pictures: ['pic'],
  linkedStories: ['bcdfghjkmnpq', 'bcdfghjkmnpr'],
  publicStories: ['bcdfghjkmnpq'],
}
const linkTo = (...hrefs: string[]): Partial<ArticleContent> => ({
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'p1' },
        content: hrefs.map((href) => ({ type: 'text', text: 'before', marks: [{ type: 'link', attrs: { href } }] })),
      },
    ],
  },
})

const found = (changes: Partial<ArticleContent>, known = KNOWN) =>
  problemsOf({ ...READY, ...changes }, known).map(({ severity, code, field }) => `${severity} ${code} ${field}`)

describe('the publish checklist', () => {
  test('finds nothing in an article that is ready', () => expect(found({})).toEqual([]))

  test.each<[string, Partial<ArticleContent>, string[]]>([
    ['no headline', { headline: '' }, ['stop no_headline headline']],
    ['no section', { section: '' }, ['stop no_section section']],
    ['no byline', { bylines: [] }, ['stop no_byline bylines']],
    ['no byline but an agency as source', { bylines: [], source: 'pado' }, []],
    ['no text', { body: { type: 'doc', content: [] } }, ['stop empty_body body']],
    [
      'a divider only',
      { body: { type: 'doc', content: [{ type: 'divider', attrs: { id: 'd' } }] } },
      ['stop empty_body body'],
    ],
    ['no text in a gallery with a picture', { kind: 'gallery', body: { type: 'doc', content: [] } }, []],
    [
      'neither text nor picture in a gallery',
      { kind: 'gallery', leadPicture: null, body: { type: 'doc', content: [] } },
      ['stop empty_body body', 'warn no_picture leadPicture'],
    ],
    ['no alt', { leadPicture: { ...picture, alt: '' } }, ['stop picture_without_alt leadPicture']],
    ['no credit', { leadPicture: { ...picture, credit: '' } }, ['stop picture_without_credit leadPicture']],
    [
      'no alt in the body',
      {
        body: {
          type: 'doc',
          content: [paragraph, { type: 'picture', attrs: { ...picture, alt: '', id: 'b2', size: 'column' } }],
        },
      },
      ['stop picture_without_alt body.b2'],
    ],
    [
      'no credit in a gallery block',
      {
        body: {
          type: 'doc',
          content: [
            paragraph,
            { type: 'gallery', attrs: { id: 'g1', pictures: [picture, { ...picture, credit: '' }] } },
          ],
        },
      },
      ['stop picture_without_credit body.g1'],
    ],
    ['unknown section', { section: 'gone' }, ['stop unknown_reference section']],
    ['unknown contributor', { bylines: ['mina', 'gone'] }, ['stop unknown_reference bylines']],
    ['unknown source', { source: 'gone' }, ['stop unknown_reference source']],
    ['unknown topic', { topics: ['gone'] }, ['stop unknown_reference topics']],
    ['unknown picture', { leadPicture: { ...picture, pictureId: 'gone' } }, ['stop unknown_reference leadPicture']],
    ['a link to a story that is out', linkTo('/city/bridge-bcdfghjkmnpq?page=2#p3'), []],
    ['a link to a story that is not out', linkTo('/city/bridge-bcdfghjkmnpr'), ['warn link_not_out body.p1']],
    ['a link to no story', linkTo('/city/bridge-zzzzzzzzzzzz'), ['stop broken_link body.p1']],
    [
      'two links to no story in one block',
      linkTo('/city/zzzzzzzzzzzz', '/city/a-zzzzzzzzzzzz/lite'),
      ['stop broken_link body.p1'],
    ],
    [
      'links that lead to no story of ours',
      linkTo('https://example.org/city/a-zzzzzzzzzzzz', '/topics/zzzzzzzzzzzz'),
      [],
    ],
    [
      'markup left over from an import',
      {
        body: {
          type: 'doc',
          content: [paragraph, { type: 'unconverted', attrs: { id: 'u', source: '<x>', reason: 'unknown' } }],
        },
      },
      ['warn unconverted_markup body'],
    ],
    ['no standfirst', { standfirst: '' }, ['warn no_standfirst standfirst']],
    ['no topic', { topics: [] }, ['warn no_topic topics']],
    ['no picture', { leadPicture: null }, ['warn no_picture leadPicture']],
    ['no caption', { leadPicture: { ...picture, caption: '' } }, ['warn no_caption leadPicture']],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual(expected))

  test('asks the store for every id the content names, once', () => {
    const gallery: Block = {
      type: 'gallery',
      attrs: { id: 'g', pictures: [picture, { ...picture, pictureId: 'second' }] },
    }
    const link = linkTo('/city/bridge-bcdfghjkmnpq', '/city/bcdfghjkmnpq').body?.content ?? []
    expect(referencesIn({ ...READY, source: 'pado', body: { type: 'doc', content: [gallery, ...link] } })).toEqual({
      sections: ['city'],
      contributors: ['mina', 'pado'],
      topics: ['ports'],
      pictures: ['pic', 'second'],
      linkedStories: ['bcdfghjkmnpq'],
    })
  })
})
