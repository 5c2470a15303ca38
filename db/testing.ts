/** Databases and newsroom people for tests. A test file runs once for each database: see `vitest.config.ts`. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableName, is, type SQL, sql, Table } from 'drizzle-orm'
import { type ArticleContent, emptyContent } from '#domain/article/content.ts'
import type { Body } from '#domain/body/body.ts'
import type { Person, Role } from '#domain/people/permissions.ts'
import { createArticle } from '#server/articles/create-article.ts'
import { publishArticle } from '#server/articles/publish-article.ts'
import { newId } from '#server/ids.ts'
import { type Database, type Db, openDatabase, type Tx } from './client.ts'
import { type Dialect, dialect } from './dialect.ts'
import { migrate } from './migrate.ts'
import { migrationsFolder } from './migrations-folder.ts'
import * as schema from './schema/all.ts'
import { contributors, people, pictures, sections, topics } from './schema/desk.ts'
import { editionSections } from './schema/edition.ts'

type TestDatabase = readonly [Dialect, () => Promise<Database>]

/** The databases this process can speak to, each with how to get an empty one: `describe.each(testDatabases)`. */
export const testDatabases: TestDatabase[] =
  dialect === 'postgres'
    ? [['postgres', openEmptyPostgres]]
    : [['sqlite', async () => openDatabase(await newSqliteFile())]]

let template: Promise<string> | undefined
const folder = mkdtempSync(join(tmpdir(), 'dateline-test-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** A migrated, empty SQLite file of its own: a copy of one that is made once. */
export async function newSqliteFile(): Promise<string> {
  template ??= makeTemplate()
  const file = join(folder, `${newId()}.db`)
  copyFileSync(await template, file)
  return file
}

async function makeTemplate(): Promise<string> {
  const file = join(folder, 'template.db')
  await migrate(file, { now: new Date(0) })
  return file
}

let server: Promise<Database> | undefined

/** PostgreSQL takes seconds to start, so the tests of a file share one and each begins by emptying it. */
async function openEmptyPostgres(): Promise<Database> {
  const url = process.env.DATABASE_URL ?? ''
  server ??= url === 'postgres://pglite' ? startPglite() : startOnServer(url)
  const database = await server
  const tables = Object.values(schema as Record<string, unknown>).filter((value) => is(value, Table))
  const names = tables.map((table) => `"${getTableName(table as Table)}"`)
  const { execute } = database.db as unknown as { execute: (query: SQL) => Promise<unknown> }
  await execute.call(database.db, sql.raw(`truncate ${names.join(', ')} restart identity cascade`))
  return { ...database, close: async () => undefined }
}

/** PostgreSQL inside this process: what everyone has. */
async function startPglite(): Promise<Database> {
  const [{ PGlite }, { drizzle }, { migrate: applyAll }, { ONE_WRITER }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('drizzle-orm/pglite'),
    import('drizzle-orm/pglite/migrator'),
    import('./client.postgres.ts'),
  ])
  const db = drizzle(new PGlite(), { casing: 'snake_case' })
  await applyAll(db, { migrationsFolder: migrationsFolder('postgres') })
  return {
    db: db as unknown as Db,
    transact: (work) =>
      db.transaction(async (tx) => {
        await tx.execute(ONE_WRITER)
        return work(tx as unknown as Tx)
      }),
    dataVersion: () => null,
    sqlite: null,
    onCommit: () => undefined,
    close: () => Promise.resolve(),
  }
}

/** A real server (`TEST_POSTGRES_URL`): each process of tests makes a database of its own there. */
async function startOnServer(url: string): Promise<Database> {
  const { default: pg } = await import('pg')
  const name = `dateline_test_${newId()}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href
  await migrate(own, { now: new Date(0) })
  return openDatabase(own)
}

/** A moment to count from: tests never ask the clock. */
export const NOON = new Date('2026-11-24T12:00:00.000Z')
export const minutesLater = (minutes: number, from: Date = NOON): Date => new Date(from.getTime() + minutes * 60_000)

/** Someone with a role, who can sign in. */
export async function aPerson({ transact }: Database, role: Role, name = `A ${role}`) {
  const id = newId()
  await transact((tx) => tx.insert(people).values({ id, name, role, email: `${id}@example.org`, createdAt: NOON }))
  return { id, name, role }
}

/** A section that exists at the desk and for readers. */
export async function aSection({ transact }: Database, slug = 'city') {
  const section = { id: `section-${slug}`, slug, name: slug, colour: '#334455', position: 1, isInMasthead: true }
  await transact(async (tx) => {
    await tx.insert(sections).values(section).onConflictDoNothing()
    await tx.insert(editionSections).values(section).onConflictDoNothing()
  })
  return section
}

/** Someone or some agency a byline can name. */
export async function aContributor({ transact }: Database, slug = 'mina-seo', kind: 'person' | 'agency' = 'person') {
  const contributor = {
    id: `contributor-${slug}`,
    slug,
    name: slug,
    kind,
    jobTitle: '',
    bio: '',
    tag: kind === 'agency' ? slug : '',
    pictureId: null,
  }
  await transact((tx) => tx.insert(contributors).values(contributor).onConflictDoNothing())
  return contributor
}

/** A topic articles can be filed under. */
export async function aTopic({ transact }: Database, slug = 'ports') {
  const topic = { id: `topic-${slug}`, slug, name: slug }
  await transact((tx) => tx.insert(topics).values(topic).onConflictDoNothing())
  return topic
}

/** A picture in the library; no file stands behind it. */
export async function aPicture({ transact }: Database, id: string = newId()) {
  const words = { alt: 'A bridge', caption: 'The bridge', credit: 'Pado', copyright: '' }
  const picture = {
    id,
    originalName: 'bridge.jpg',
    sha256: id,
    width: 1200,
    height: 800,
    widths: [320, 640, 960, 1200],
    ...words,
  }
  await transact((tx) => tx.insert(pictures).values({ ...picture, metadata: {}, createdAt: NOON }))
  return picture
}

/** A body of one paragraph for each of `texts`. */
export const aBody = (...texts: string[]): Body => ({
  type: 'doc',
  content: texts.map((text, i) => ({
    type: 'paragraph',
    attrs: { id: `p${i + 1}` },
    content: [{ type: 'text', text }],
  })),
})

/** Words that the checklist lets pass; needs `aSection` and `aContributor`. */
export const someContent = (changes: Partial<ArticleContent> = {}): ArticleContent => ({
  ...emptyContent('en'),
  section: 'section-city',
  headline: 'Harbour bridge reopens',
  bylines: ['contributor-mina-seo'],
  body: aBody('The bridge opened again on Tuesday.'),
  ...changes,
})

/** A draft that is ready to go out, with the section and the contributor it names. */
export async function anArticle(database: Database, changes: Partial<ArticleContent> = {}, person?: Person) {
  await aSection(database)
  await aContributor(database)
  const by = person ?? (await aPerson(database, 'publisher'))
  const content = someContent(changes)
  return { by, content, ...(await createArticle(database, by, { content, now: NOON })) }
}

/** The same, before readers since a minute after `NOON`. */
export async function aPublishedArticle(database: Database, changes: Partial<ArticleContent> = {}, person?: Person) {
  const article = await anArticle(database, changes, person)
  const { id, hash, by } = article
  return { ...article, ...(await publishArticle(database, by, { id, hash, now: minutesLater(1) })) }
}
