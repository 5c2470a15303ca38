import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#domain/refusal.ts'
import type { Archive } from '../archive-item.ts'
import { wordpressArchive } from './wordpress-archive.ts'
import { WXR_LIMITS, wxrReader } from './wxr-reader.ts'

function read(xml: string, piece = 1_000): Archive {
  const reader = wxrReader()
  for (let from = 0; from < xml.length; from += piece) reader.write(xml.slice(from, from + piece))
  return wordpressArchive(reader.end(), 'en')
}

const item = (fields: string) => `<item><title>Title</title><wp:post_type>post</wp:post_type><wp:post_id>7</wp:post_id>
  <wp:status>publish</wp:status><content:encoded><![CDATA[Words]]></content:encoded>${fields}</item>`
const xml = (...items: string[]) => `<?xml version="1.0"?><rss><channel><link>https://old.example/blog</link>
  <language>ko</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example/blog</wp:base_blog_url>
  ${items.join('\n')}</channel></rss>`
const only = (fields: string) => read(xml(item(fields))).articles[0]!

describe('an export', () => {
  test('cut anywhere reads the same', () => {
    const text = xml(item('<category domain="post_tag" nicename="a"><![CDATA[A & b]]></category>'))
    expect(read(text, 1)).toEqual(read(text, 100_000))
    expect(read(text).origin).toBe('wordpress:https://old.example/blog')
    expect(read(text).topics).toEqual([{ key: 'a', name: 'A & b', slug: 'a' }])
  })

  test('says where and why it is refused', () => {
    const refused = (text: string) => {
      try {
        read(text)
      } catch (error) {
        if (error instanceof Refusal) return error.detail
      }
      return null
    }
    expect(refused('<rss><channel>\n<a></b></channel></rss>')).toMatchObject({ code: 'not_allowed', line: 2 })
    expect(refused('<!DOCTYPE x [<!ENTITY a "b">]><rss/>')?.message).toContain('document type')
    expect(refused('<feed/>')?.message).toContain('not a WordPress export')
    expect(refused('<rss><channel/></rss>')?.message).toContain('wxr_version')
    expect(refused('<rss><channel>')?.message).toContain('not well-formed')
    expect(refused(`<rss><channel>${'<a>'.repeat(WXR_LIMITS.depth)}`)?.message).toContain('nested too deeply')
    expect(refused('<rss><channel>&undeclared;')?.message).toContain('not well-formed')
    expect(refused(xml(item('')))).toBeNull()
  })

  test.each([
    ['<wp:status>publish</wp:status>', true, []],
    ['<wp:post_password>x</wp:post_password>', false, ['It was protected by a password.']],
    ['<wp:is_sticky>1</wp:is_sticky>', true, ['It was kept at the top of the front page.']],
  ])('%s', (fields, wasPublic, notes) => {
    expect(only(fields)).toMatchObject({ wasPublic, notes })
  })

  test.each(['draft', 'pending', 'private', 'future', 'something'])('what was %s is not public', (status) => {
    const { articles } = read(xml(item('').replace('>publish<', `>${status}<`)))
    expect(articles[0]).toMatchObject({ wasPublic: false, notes: [expect.any(String)] })
  })

  test('what was in the trash stays there', () => {
    const { articles, skipped } = read(xml(item('').replace('>publish<', '>trash<')))
    expect(articles).toEqual([])
    expect(skipped).toEqual([{ what: 'post Title', why: 'It was in the trash.' }])
  })

  test('dates are those of Greenwich, or local ones by the distance the site keeps', () => {
    const { articles } = read(
      xml(
        item(
          '<wp:post_date>2020-01-01 09:00:00</wp:post_date><wp:post_date_gmt>2020-01-01 00:00:00</wp:post_date_gmt>',
        ),
        item(
          '<wp:post_date>2020-01-02 09:00:00</wp:post_date><wp:post_date_gmt>0000-00-00 00:00:00</wp:post_date_gmt>',
        ),
      ),
    )
    expect(articles.map(({ publishedAt }) => publishedAt?.toISOString())).toEqual([
      '2020-01-01T00:00:00.000Z',
      '2020-01-02T00:00:00.000Z',
    ])
  })

  test('every address it had is kept', () => {
    expect(
      only('<link>https://old.example/blog/%ED%95%9C/</link><guid>https://old.example/blog/?p=7</guid>').oldPaths,
    ).toEqual(['/blog/한', '/blog/?p=7'])
    expect(only('<link>https://elsewhere.example/x</link>').oldPaths).toEqual([])
  })

  test('a title loses its markup, not its words', () => {
    const title = '<title><![CDATA[A <em>B</em> &amp; C]]></title>'
    expect(read(xml(item('').replace('<title>Title</title>', title))).articles[0]?.headline).toBe('A B & C')
  })
})

const DATA = '../shared/data/wordpress'
describe.skipIf(!existsSync(DATA))('real exports (skipped where ../shared/data is absent)', () => {
  const file = (name: string) => readFileSync(`${DATA}/${name}`, 'utf8')

  test('a broken one is refused with its place', () => {
    expect(() => read(file('malformed.xml'))).toThrow(/^Line \d+, column \d+: .*<notachanneltag>/)
  })

  test('a small one with everything in it', () => {
    const archive = read(file('wxr-comprehensive.xml'))
    expect(archive.articles.map(({ originId, headline, wasPublic }) => [originId, headline, wasPublic])).toEqual([
      ['1000', 'Comprehensive Post', true],
      ['2000', 'Comprehensive Page', false],
    ])
    expect(archive.articles[0]).toMatchObject({
      standfirst: 'An excerpt for comprehensive post',
      section: 'news',
      topics: ['updates', 't1', 't2'],
      bylines: ['alice'],
      slug: 'comprehensive-post',
      oldPaths: ['/site/?p=1000'],
      lang: 'en-US',
      publishedAt: new Date('2024-06-05T16:04:48Z'),
    })
    expect(archive.contributors.map(({ name }) => name)).toEqual(['Alice', 'Bob'])
    expect(archive.leftOut).toEqual({ "readers' comments": 1 })
  })

  test('the one with every awkward case', () => {
    const archive = read(file('wptt-themeunittestdata.wordpress.xml'))
    expect(archive.articles.length + archive.skipped.length).toBe(58 + 21)
    expect(archive.skipped).toEqual([{ what: 'page Επίπεδο 3', why: 'A page without text.' }])
    expect(archive.articles.filter(({ wasPublic }) => wasPublic)).toHaveLength(58 - 3)
    expect(archive.pictures.length + (archive.leftOut['files that are not pictures'] ?? 0)).toBe(37)
    expect(archive.articles.find(({ originId }) => originId === '1173')?.headline).toBe('Markup: Title With Markup')
  })
})
