import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { articles, drafts, pictures, redirects } from '#db/schema/desk.ts'
import { editionArticles } from '#db/schema/edition.ts'
import { testDatabases } from '#db/testing.ts'
import { textIn, treeOf } from '#domain/archive/html/html-tree.ts'
import type { ArticleContent } from '#domain/article/content.ts'
import { silent } from '#server/progress.ts'
import { type ImportFile, importFile } from './import-file.ts'
import { readArchive } from './read-archive.ts'

const now = new Date('2026-11-24T12:00:00Z')
let database: Database
let folder: string
const [, open] = testDatabases[0]!

beforeEach(async () => {
  database = await open()
  folder = mkdtempSync(join(tmpdir(), 'dateline-import-'))
})
afterEach(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

function bringIn(path: string, changes: Partial<ImportFile> = {}) {
  const dataDir = join(folder, 'data')
  return importFile(database, {
    path,
    dataDir,
    now,
    progress: silent,
    publish: true,
    isTrial: false,
    section: 'news',
    ...changes,
  })
}
function write(name: string, text: string | Buffer): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}
async function countRows(): Promise<Record<string, number>> {
  const rows = await database.db.all<{ name: string }>(
    sql`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`,
  )
  const counts: Record<string, number> = {}
  for (const { name } of rows) {
    const [row] = await database.db.all<{ count: number }>(sql.raw(`select count(*) as count from "${name}"`))
    counts[name] = row!.count
  }
  return counts
}
const listContents = async (): Promise<ArticleContent[]> =>
  (await database.db.select({ content: drafts.content }).from(drafts)).map(({ content }) => content)

const story = (id: number, fields = '', status = 'publish') => `<item><title>Story ${id}</title>
  <link>https://old.example/2020/story-${id}/</link><dc:creator>mina</dc:creator>
  <wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>${status}</wp:status>
  <wp:post_date_gmt>2020-01-0${id} 00:00:00</wp:post_date_gmt><content:encoded><![CDATA[Words of ${id}.]]></content:encoded>${fields}</item>`
const exportOf = (...items: string[]) => `<?xml version="1.0"?><rss><channel><wp:wxr_version>1.2</wp:wxr_version>
  <wp:base_blog_url>https://old.example</wp:base_blog_url>${items.join('')}</channel></rss>`

describe('an import', () => {
  test('is drafts unless it is told to publish', async () => {
    const path = write('export.xml', exportOf(story(1), story(2, '', 'draft')))
    expect((await bringIn(path, { publish: false })).articles).toMatchObject({ added: 2, drafts: 2, published: 0 })
    expect(await database.db.select().from(editionArticles)).toEqual([])
  })

  test('publishes only what was public, dated and complete', async () => {
    const items = [
      story(1),
      story(2, '', 'private'),
      story(3, '<wp:post_password>x</wp:post_password>'),
      story(4, '', 'future'),
      story(5).replace('Story 5', ''),
      story(6).replace('Words of 6.', ''),
      story(7).replace('2020-01-07', '2099-01-07'),
    ]
    const report = await bringIn(write('export.xml', exportOf(...items)))
    const shown = await database.db.select({ headline: editionArticles.headline }).from(editionArticles)
    expect(shown).toEqual([{ headline: 'Story 1' }])
    expect(report.notes.filter(({ note }) => note.startsWith('Left as a draft.'))).toHaveLength(6)
  })

  test('changes nothing the second time, and only what changed the third', async () => {
    const path = write('export.xml', exportOf(story(1), story(2)))
    expect(await bringIn(path)).toMatchObject({
      articles: { added: 2 },
      redirects: 2,
      lists: { sections: 1, contributors: 1 },
    })
    const before = await countRows()
    expect(await bringIn(path)).toMatchObject({
      articles: { added: 0, changed: 0, unchanged: 2, published: 0 },
      redirects: 0,
      lists: { sections: 0, contributors: 0 },
    })
    expect(await countRows()).toEqual(before)
    write('export.xml', exportOf(story(1).replace('Words of 1', 'Better words'), story(2)))
    expect(await bringIn(path)).toMatchObject({ articles: { added: 0, changed: 1, unchanged: 1, published: 1 } })
  })

  test('that is tried keeps nothing and reports the same', async () => {
    write('uploads/a.png', aPng())
    const path = write(
      'export.xml',
      exportOf(story(1, '').replace('Words', '<img src="/wp-content/uploads/a.png"> Words')),
    )
    const before = await countRows()
    const trial = await bringIn(path, { isTrial: true })
    expect(await countRows()).toEqual(before)
    expect(existsSync(join(folder, 'data'))).toBe(false)
    expect({ ...(await bringIn(path)), isTrial: true }).toEqual(trial)
  })

  test('leads old addresses to their articles', async () => {
    await bringIn(write('export.xml', exportOf(story(1, '<guid>https://old.example/?p=1</guid>'))))
    const paths = (await database.db.select({ path: redirects.path }).from(redirects)).map(({ path }) => path)
    expect(paths.sort()).toEqual(['/2020/story-1', '/?p=1'])
  })

  test.each([
    ['XML that breaks off', exportOf(story(1), story(2)).slice(0, -60)],
    ['a document type', `<!DOCTYPE rss SYSTEM "file:///etc/passwd">${exportOf(story(1))}`],
    ['another kind of XML', '<feed/>'],
    ['neither XML nor JSON', 'Hello'],
    ['broken JSON', '{"uri":'],
    ['JSON that is not ninjs', '{"title":"x"}'],
    ['nothing', ''],
  ])('of %s is refused and changes nothing', async (_, text) => {
    await bringIn(write('good.xml', exportOf(story(1))))
    const before = await countRows()
    await expect(bringIn(write('bad.xml', text))).rejects.toMatchObject({ detail: { code: 'not_allowed' } })
    expect(await countRows()).toEqual(before)
  })

  test('of a folder is refused whole if one file in it is broken', async () => {
    write('wire/a.json', JSON.stringify({ uri: 'a', type: 'text', headline: 'A', body_text: 'Words' }))
    write('wire/b.json', '{"uri":')
    const before = await countRows()
    await expect(bringIn(join(folder, 'wire'))).rejects.toThrow(/b\.json/)
    expect(await countRows()).toEqual(before)
    rmSync(join(folder, 'wire/b.json'))
    expect((await bringIn(join(folder, 'wire'))).articles.added).toBe(1)
  })
})

describe('pictures', () => {
  const withPicture = (id: number, address: string) =>
    story(id).replace('Words', `<img src="${address}" alt="A harbour"> Words`)

  test('are added once, from beside the file', async () => {
    write('wp-content/uploads/2020/a.png', aPng())
    const attachment = `<item><title>a</title><wp:post_type>attachment</wp:post_type><wp:post_id>9</wp:post_id><wp:status>inherit</wp:status>
      <wp:attachment_url>https://old.example/wp-content/uploads/2020/a.png</wp:attachment_url>
      <excerpt:encoded>The harbour at dawn</excerpt:encoded></item>`
    const featured =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>'
    const small = withPicture(1, 'https://old.example/wp-content/uploads/2020/a-300x200.png?x=1')
    const path = write('export.xml', exportOf(attachment, small, story(2, featured)))
    expect((await bringIn(path)).pictures).toEqual({ added: 1, known: 0, missing: [] })
    expect((await bringIn(path)).pictures).toEqual({ added: 0, known: 1, missing: [] })
    const [picture] = await database.db.select().from(pictures)
    expect(picture).toMatchObject({
      caption: 'The harbour at dawn',
      origin: 'wordpress:https://old.example',
      originId: 'picture:9',
    })
    const [first, second] = await listContents()
    expect(first?.body.content[0]).toMatchObject({
      type: 'picture',
      attrs: { pictureId: picture?.id, alt: 'A harbour' },
    })
    expect(second?.leadPicture).toMatchObject({ pictureId: picture?.id })
  })

  test('without a file stay as markup, and are named', async () => {
    const report = await bringIn(write('export.xml', exportOf(withPicture(1, 'https://old.example/a.jpg'))))
    expect(report.pictures.missing).toEqual([
      { address: 'https://old.example/a.jpg', why: 'The file a.jpg is not beside the import.' },
    ])
    expect(report.unconverted).toEqual([
      {
        article: 'Story 1',
        reason: 'The file a.jpg is not beside the import.',
        source: '<img src="https://old.example/a.jpg" alt="A harbour">',
      },
    ])
  })

  test.each([
    '../secret.png',
    'https://old.example/..%2fsecret.png',
    'https://old.example/link.png',
    'file:///etc/hostname',
  ])('are never taken from elsewhere: %s', async (address) => {
    const inner = join(folder, 'export')
    mkdirSync(inner)
    write('secret.png', aPng())
    symlinkSync('../secret.png', join(inner, 'link.png'))
    const report = await bringIn(write('export/export.xml', exportOf(withPicture(1, address))))
    expect(report.pictures).toMatchObject({ added: 0 })
    expect(report.pictures.missing).toHaveLength(1)
  })

  test('that are not pictures are named with why', async () => {
    write('a.jpg', '<script>alert(1)</script>'.repeat(10))
    const report = await bringIn(write('export.xml', exportOf(withPicture(1, 'https://old.example/a.jpg'))))
    expect(report.pictures.missing[0]?.why).toMatch(/^The file a\.jpg cannot be used: /)
  })
})

const DATA = '../shared/data'
const listFiles = (path: string) =>
  existsSync(`${DATA}/${path}`) ? readdirSync(`${DATA}/${path}`).map((name) => `${path}/${name}`) : []
const real = [...listFiles('wordpress'), ...['1.4', '2.1', '3.0'].flatMap((one) => listFiles(`ninjs/${one}`))]

describe.skipIf(real.length === 0)('real archives (skipped where ../shared/data is absent)', () => {
  test.each(real.filter((path) => !path.includes('malformed')))('%s comes in whole, and once', async (path) => {
    const { archive } = await readArchive(`${DATA}/${path}`, 'en')
    const report = await bringIn(`${DATA}/${path}`)
    expect(report.articles.added).toBe(archive.articles.length)
    const kept = new Map((await listRows()).map(({ originId, content }) => [originId, wordsOf(content)]))
    for (const article of archive.articles) {
      // Neither the tag of a caption nor a document's title is a word of the story; a repeated headline stands once.
      const html = article.html.replace(/\[\/?caption[^\]]*\]|<title>.*?<\/title>/g, '')
      const source = textIn(treeOf(html).nodes).replace(article.headline, '')
      expect(lettersLost(source + article.headline + article.standfirst, kept.get(article.originId)!)).toEqual({})
    }
    const before = await countRows()
    const again = await bringIn(`${DATA}/${path}`)
    expect(again.articles).toEqual({
      added: 0,
      changed: 0,
      unchanged: archive.articles.length,
      published: 0,
      drafts: 0,
    })
    expect(await countRows()).toEqual(before)
  })

  test('the broken one is refused with its place and changes nothing', async () => {
    await bringIn(`${DATA}/wordpress/wxr-comprehensive.xml`)
    const before = await countRows()
    await expect(bringIn(`${DATA}/wordpress/malformed.xml`)).rejects.toMatchObject({
      detail: { code: 'not_allowed', line: 27, reason: expect.stringContaining('notachanneltag') },
    })
    expect(await countRows()).toEqual(before)
  })
})

const listRows = () =>
  database.db
    .select({ originId: articles.originId, content: drafts.content })
    .from(articles)
    .innerJoin(drafts, sql`${drafts.articleId} = ${articles.id}`)

/** Every string of an article's content, together. */
function wordsOf(content: ArticleContent): string {
  const words: string[] = []
  JSON.stringify(content, (key, value: unknown) => {
    if (typeof value === 'string' && key !== 'id' && key !== 'type') words.push(value)
    return value
  })
  return words.join('')
}

/** Letters of `source` that `kept` has fewer of, with how many are missing. */
function lettersLost(source: string, kept: string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const letter of kept.normalize('NFC')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  for (const letter of source.normalize('NFC')) counts.set(letter, (counts.get(letter) ?? 0) - 1)
  return Object.fromEntries([...counts].filter(([letter, count]) => count < 0 && !/\s/.test(letter)))
}

/** A grey PNG, 64 by 48. */
function aPng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const whole = Buffer.alloc(8 + body.length)
    whole.writeUInt32BE(data.length, 0)
    body.copy(whole, 4)
    whole.writeUInt32BE(crc32(body), 4 + body.length)
    return whole
  }
  const header = Buffer.from([0, 0, 0, 64, 0, 0, 0, 48, 8, 0, 0, 0, 0])
  const rows = Buffer.alloc(48 * 65, 120)
  for (let row = 0; row < 48; row++) rows[row * 65] = 0
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
