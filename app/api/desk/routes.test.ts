import { readdirSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { aBody, anArticle, someContent } from '#db/testing.ts'
import { type Person, ROLES, type Role } from '#domain/people/permissions.ts'
import { siteOf } from '#domain/site/site.ts'
import type { Route } from '#server/http/route.ts'
import { ROUTES, type RouteName } from '#server/http/routes.ts'
import { ask, fingerprint, openDesk, someoneSignedIn } from '#server/http/testing.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const names = Object.keys(ROUTES) as RouteName[]

/** Every method that a file under this folder exports, as rows of the table are named. */
async function exportedRoutes(): Promise<string[]> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const found: string[] = []
  for (const file of files.filter((name) => name.endsWith('route.ts'))) {
    const exported = await import(/* @vite-ignore */ `${import.meta.dirname}/${file}`)
    const path = file.replace(/\/?route\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')
    found.push(...METHODS.filter((method) => method in exported).map((method) => `${method} /${path}`))
  }
  return found.sort()
}

/** The rows that no file answers, and the files that no row knows. */
const difference = (rows: readonly string[], files: readonly string[]): string[] => [
  ...rows.filter((row) => !files.includes(row)),
  ...files.filter((file) => !rows.includes(file)),
]

describe('the table and the files', () => {
  test('are the same routes', async () => {
    expect(difference(names, await exportedRoutes())).toEqual([])
  })

  test('negative control: a file without a row, or a row without a file, is seen', async () => {
    const files = await exportedRoutes()
    expect(difference(names, [...files, 'POST /articles/{id}/spike'])).toEqual(['POST /articles/{id}/spike'])
    expect(difference(names, files.slice(1))).toEqual([files[0]])
  })
})

const hash = 'a'.repeat(64)
const section = { slug: 'sea', name: 'Sea', colour: '#1a6e8e', position: 3 }
const contributor = { slug: 'jun-ha', name: 'Jun Ha', kind: 'person', jobTitle: '', bio: '', tag: '', pictureId: null }
const site = siteOf({ name: 'The Post', tagline: '', place: '', timeZone: 'Asia/Seoul', zoneLabel: 'KST', lang: 'en' })

const plan = { title: 'Top', form: 'top', cards: [], fill: { by: 'latest' }, cap: 9 }

/** A body each route understands, so that what refuses is the permission and not the shape. */
const BODIES: Partial<Record<RouteName, unknown>> = {
  'PUT /me/password': { current: 'not it at all', password: 'copper lantern tide' },
  'PUT /articles/{id}/draft': { expect: hash, content: someContent() },
  'POST /articles/{id}/schedule': { hash, publishAt: '2099-01-01T00:00:00Z' },
  'POST /articles/{id}/publish': { hash },
  'POST /articles/{id}/correct': { hash, kind: 'correction', text: 'It was Tuesday.' },
  'POST /articles/{id}/withdraw': { reason: 'Wrong.' },
  'POST /articles/{id}/versions/{number}/remove': { reason: 'A court ordered it.' },
  'POST /sections': section,
  'PUT /sections/{id}': section,
  'POST /topics': { slug: 'ports', name: 'Ports' },
  'PUT /topics/{id}': { slug: 'ports', name: 'Ports' },
  'POST /contributors': contributor,
  'PUT /contributors/{id}': contributor,
  'PUT /pictures/{id}': { alt: '', caption: '', credit: '', copyright: '' },
  'POST /fronts/{id}/containers': { plan },
  'PUT /fronts/{id}/containers/{container}': { expect: hash, plan },
  'POST /fronts/{id}/containers/{container}/remove': { expect: hash },
  'POST /fronts/{id}/containers/{container}/launch': { expect: hash },
  'POST /fronts/{id}/containers/{container}/discard': { expect: hash },
  'PUT /fronts/{id}/order': { ids: [] },
  'POST /fronts/{id}/launch': { expect: hash },
  'POST /fronts/{id}/discard': { expect: hash },
  'PUT /breaking': { headline: 'Harbour closed', articleId: null, expiresAt: '2099-01-01T00:00:00Z' },
  'PUT /settings': site,
  'PUT /people/{id}': { role: 'reporter' },
  'POST /people/invitations': { role: 'reporter' },
  'POST /invitations/look': { token: 'x'.repeat(43) },
  'POST /invitations/accept': { token: 'x'.repeat(43), password: 'copper lantern tide' },
}
const bodyOf = (name: RouteName): unknown => (name.startsWith('GET') ? undefined : (BODIES[name] ?? {}))

describe('who may', () => {
  let database: Database
  let people: Record<Role, Person>
  beforeAll(async () => {
    database = await openDesk()
    people = {} as Record<Role, Person>
    for (const role of ROLES) people[role] = await someoneSignedIn(database, role)
  })

  test.each(names.filter((name) => ROUTES[name].needs !== 'nobody'))('%s: nobody without a session', async (name) => {
    const before = await fingerprint(database)
    const answer = await ask(name, { body: bodyOf(name) })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'not_signed_in', status: 401 })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(await fingerprint(database)).toBe(before)
  })

  const cells = names.flatMap((name) => ROLES.map((role) => [name, role] as const))
  const refused = cells.filter(([name, role]) => !may(role, ROUTES[name]))
  test.each(refused)('%s: not a %s, and nothing changes', async (name, role) => {
    const before = await fingerprint(database)
    const answer = await ask(name, { as: people[role], body: bodyOf(name) })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'forbidden', permission: ROUTES[name].needs })
    expect(await fingerprint(database)).toBe(before)
  })

  const allowed = cells.filter(([name, role]) => may(role, ROUTES[name]) && !ENDS_SESSIONS.includes(name))
  test.each(allowed)('%s: a %s is let through', async (name, role) => {
    const answer = await ask(name, { as: people[role], body: bodyOf(name) })
    expect([200, 201, 204, 404, 409, 415, 422]).toContain(answer.status)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  })
})

/** They end the very sessions the table is walked with; their own tests are beside their commands. */
const ENDS_SESSIONS: RouteName[] = ['POST /sessions/revoke-all']

/** The table of `domain/people/permissions.ts`, written out again by hand: it must not change unseen. */
const FIRST: Record<string, Role> = {
  session: 'contributor',
  nobody: 'contributor',
  'article:create': 'contributor',
  'article:submit': 'contributor',
  'picture:upload': 'reporter',
  'article:return': 'editor',
  'article:schedule': 'editor',
  'article:publish': 'editor',
  'article:correct': 'editor',
  'list:manage': 'editor',
  'front:arrange': 'editor',
  'front:launch': 'editor',
  'breaking:set': 'editor',
  'article:withdraw': 'publisher',
  'article:revive': 'publisher',
  'people:manage': 'administrator',
  'settings:manage': 'administrator',
}
const may = (role: Role, { needs }: Route): boolean => ROLES.indexOf(role) >= ROLES.indexOf(FIRST[needs]!)

describe('whose', () => {
  let database: Database
  let owner: Person
  let contributor: Person
  let article: Awaited<ReturnType<typeof anArticle>>
  beforeEach(async () => {
    database = await openDesk()
    owner = await someoneSignedIn(database, 'contributor')
    contributor = await someoneSignedIn(database, 'contributor')
    article = await anArticle(database, {}, owner)
  })
  const params = () => ({ id: article.id, number: '1' })

  test.each([
    'GET /articles/{id}',
    'GET /articles/{id}/revisions/{number}',
    'GET /articles/{id}/sightings',
    'PUT /articles/{id}/draft',
    'POST /articles/{id}/submit',
  ] as RouteName[])('%s: another contributor’s article does not exist, and stays as it is', async (name) => {
    await ask('POST /articles/{id}/submit', { as: owner, params: params(), body: {} })
    const before = await fingerprint(database)
    const body = name.startsWith('PUT')
      ? { expect: article.hash, content: someContent({ headline: 'Mine' }) }
      : bodyOf(name)
    const answer = await ask(name, { as: contributor, params: params(), body })
    const never = await ask(name, { as: contributor, params: { id: 'f'.repeat(32), number: '1' }, body })
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe(await never.text())
    expect(await fingerprint(database)).toBe(before)
  })

  test('a contributor’s list and its counts are of their own articles', async () => {
    const theirs = await (await ask('GET /articles', { as: contributor })).json()
    expect(theirs).toMatchObject({ articles: [], counts: {} })
    const own = await (await ask('GET /articles', { as: owner })).json()
    expect(own).toMatchObject({ articles: [{ id: article.id }], counts: { draft: 1 } })
  })

  test('a reporter reads what others write and changes nothing of it', async () => {
    const reporter = await someoneSignedIn(database, 'reporter')
    const read = await (await ask('GET /articles/{id}', { as: reporter, params: params() })).json()
    expect(read).toMatchObject({ canEdit: false, actions: ['submit'] })
    const before = await fingerprint(database)
    const body = { expect: article.hash, content: someContent({ headline: 'Mine' }) }
    const answer = await ask('PUT /articles/{id}/draft', { as: reporter, params: params(), body })
    expect(answer.status).toBe(403)
    expect(await fingerprint(database)).toBe(before)
  })

  const COLUMNS = ['id', 'publicId', 'status', 'ownerId', 'publishAt', 'slug', 'firstPublishedAt', 'role', 'now', 'by']
  test.each(COLUMNS)('nobody sets %s by adding it to what they send', async (column) => {
    const chief = await someoneSignedIn(database, 'administrator')
    const before = await fingerprint(database)
    const writes = names.filter((name) => !name.startsWith('GET') && (ROUTES[name] as Route).body)
    for (const name of writes) {
      const known = bodyOf(name) as object
      if (column in known) continue
      const answer = await ask(name, { as: chief, params: params(), body: { ...known, [column]: 'published' } })
      expect([name, answer.status]).toEqual([name, 400])
    }
    expect(await fingerprint(database)).toBe(before)
  })

  test('what an editor does: write, publish, correct, withdraw, revive', async () => {
    const publisher = await someoneSignedIn(database, 'publisher')
    const as = { as: publisher, params: params() }
    const content = someContent({ headline: 'Bridge opens', body: aBody('It opened.') })
    const saved = await ask('PUT /articles/{id}/draft', { ...as, body: { expect: article.hash, content } })
    expect(saved.status).toBe(200)
    const { hash } = await saved.json()
    const stale = await ask('POST /articles/{id}/publish', { ...as, body: { hash: article.hash } })
    expect([stale.status, (await stale.json()).code]).toEqual([409, 'out_of_date'])
    const published = await (await ask('POST /articles/{id}/publish', { ...as, body: { hash } })).json()
    expect(published).toMatchObject({ status: 'published', path: expect.stringMatching(/^\/city\/bridge-opens-/) })
    const correction = { hash, kind: 'correction', text: 'It opened on Tuesday.' }
    expect((await ask('POST /articles/{id}/correct', { ...as, body: correction })).status).toBe(200)
    const shape = ROUTES['GET /articles/{id}'].answer
    const found = await (await ask('GET /articles/{id}', as)).json()
    expect(shape.safeParse(found).error).toBeUndefined()
    expect(found).toMatchObject({ article: { path: published.path }, corrections: [{ text: 'It opened on Tuesday.' }] })
    const withdrawn = await ask('POST /articles/{id}/withdraw', { ...as, body: { reason: 'Wrong.' } })
    expect(await withdrawn.json()).toEqual({ status: 'withdrawn' })
    expect((await ask('POST /articles/{id}/revive', { ...as, body: {} })).status).toBe(200)
  })
})
