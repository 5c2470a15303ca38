import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type Database, useDatabase } from '#db/client.ts'
import { someContent } from '#db/testing.ts'
import type { Person } from '#domain/people/permissions.ts'
import type { Route } from '#server/http/route.ts'
import { ROUTES, type RouteName } from '#server/http/routes.ts'
import { ask, cookieFor, fingerprint, ORIGIN, openDesk, someoneSignedIn } from '#server/http/testing.ts'

let database: Database
let chief: Person
beforeEach(async () => {
  database = await openDesk()
  chief = await someoneSignedIn(database, 'administrator')
})

const topic = { slug: 'ports', name: 'Ports' }

describe('from another site', () => {
  const mutations = (Object.keys(ROUTES) as RouteName[]).filter((name) => !name.startsWith('GET'))
  const FOREIGN: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: ORIGIN },
    { 'sec-fetch-site': '', origin: 'null' },
    { 'sec-fetch-site': '', origin: 'https://evil.example' },
    { 'sec-fetch-site': '' },
  ]
  test.each(mutations)('%s is refused in every encoding a page can send, and nothing changes', async (name) => {
    const before = await fingerprint(database)
    for (const headers of FOREIGN) {
      for (const type of [
        'application/json',
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
      ]) {
        const answer = await ask(name, { as: chief, body: topic, headers: { ...headers, 'content-type': type } })
        expect([answer.status, (await answer.json()).code]).toEqual([403, 'cross_site'])
      }
    }
    expect(await fingerprint(database)).toBe(before)
  })

  test('negative control: the same request from our own page does change something', async () => {
    const before = await fingerprint(database)
    expect((await ask('POST /topics', { as: chief, body: topic })).status).toBe(201)
    expect(await fingerprint(database)).not.toBe(before)
  })

  test('no answer may be read by another site', async () => {
    const answer = await ask('GET /me', { as: chief, headers: { origin: 'https://evil.example' } })
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('a body', () => {
  const send = async (body: string, headers: Record<string, string> = {}) => {
    const answer = await ask('POST /topics', { as: chief, body, headers })
    return [answer.status, (await answer.json()).code]
  }
  test.each([
    ['', 400, 'bad_input'],
    ['{', 400, 'bad_input'],
    ['null', 400, 'bad_input'],
    ['[]', 400, 'bad_input'],
    ['"slug"', 400, 'bad_input'],
    ['{"slug":["ports"],"name":"Ports"}', 400, 'bad_input'],
    ['{"slug":{"$gt":0},"name":"Ports"}', 400, 'bad_input'],
    ['{"slug":"ports","name":"Ports","__proto__":{"role":"administrator"}}', 400, 'bad_input'],
    ['{"slug":"ports","name":{"__proto__":{"x":1}}}', 400, 'bad_input'],
    ['{"slug":"ports","name":"Ports","constructor":{"prototype":{"x":1}}}', 400, 'bad_input'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 400, 'bad_input'],
    [`${'['.repeat(200_000)}`, 400, 'bad_input'],
    [`{"a":${'{"b":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 400, 'bad_input'],
    ['x'.repeat(1_000_001), 413, 'too_large'],
  ])('%#: is refused as not understood or too large', async (body, status, code) => {
    const before = await fingerprint(database)
    expect(await send(body)).toEqual([status, code])
    expect(await fingerprint(database)).toBe(before)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })

  test('that is not declared as JSON is not read as JSON', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', '']) {
      expect(await send(JSON.stringify(topic), { 'content-type': type })).toEqual([415, 'unsupported_media'])
    }
    expect((await send(JSON.stringify(topic), { 'content-type': 'Application/JSON; charset=utf-8' }))[0]).toBe(201)
  })

  test('brackets inside words are words, however many', async () => {
    const content = someContent({ standfirst: '[{"'.repeat(100) })
    expect((await ask('POST /articles', { as: chief, body: { content } })).status).toBe(201)
  })

  test('every wrong field is named with its path', async () => {
    const content = { ...someContent(), headline: 7, body: { type: 'doc', content: [{ type: 'script' }] } }
    const answer = await (await ask('POST /articles', { as: chief, body: { content, urgency: 99 } })).json()
    const paths = answer.errors.map((error: { path: string }) => error.path)
    expect(paths).toEqual(expect.arrayContaining(['content.headline', 'content.body.content.0.type', 'urgency']))
  })
})

describe('a query', () => {
  test.each([
    '?status=published&status=draft',
    '?status=gone',
    '?sort=notes',
    '?before=yesterday',
    '?mine=2',
    '?limit=-1',
  ])('%s is not understood', async (query) => {
    expect((await ask('GET /articles', { as: chief, query })).status).toBe(400)
  })
})

describe('a cookie', () => {
  const asked = async (cookie: string) => (await ask('GET /me', { headers: { cookie } })).status
  test.each([
    '%E0%A4%A',
    'eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.',
    'a.b.c.d.e',
    'x'.repeat(20_000),
    '"',
    '',
    '__proto__',
  ])('%# that we did not make signs nobody in', async (value) => {
    expect(await asked(`dateline.session=${value}`)).toBe(401)
  })

  test('given twice signs nobody in: one of them was planted', async () => {
    const cookie = cookieFor(chief)
    expect(await asked(cookie)).toBe(200)
    expect(await asked(`${cookie}; ${cookie}`)).toBe(401)
    expect(await asked(`${cookie}; dateline.session=`)).toBe(401)
  })

  test('among two hundred others is found', async () => {
    const others = Array.from({ length: 200 }, (_, n) => `other${n}=x`).join('; ')
    expect(await asked(`${others}; ${cookieFor(chief)}`)).toBe(200)
  })

  test('of a wrong name signs nobody in', async () => {
    expect(await asked(cookieFor(chief).replace('dateline.session', 'dateline.sessions'))).toBe(401)
  })
})

test('a database that fails lets nobody in and tells nothing but a reference', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  useDatabase({
    ...database,
    db: {
      select: () => {
        throw new Error('the disk is on fire')
      },
    },
  } as unknown as Database)
  for (const name of ['GET /me', 'GET /articles', 'GET /people', 'POST /topics'] as RouteName[]) {
    const body = name.startsWith('POST') ? topic : undefined
    const answer = await ask(name, { as: chief, body })
    const said = await answer.text()
    expect(answer.status).toBe(500)
    expect(said).not.toContain('fire')
    expect(JSON.parse(said)).toMatchObject({ code: 'fault', reference: expect.stringMatching(/^[0-9a-f]{12}$/) })
  }
  expect(log).toHaveBeenCalledTimes(4)
  log.mockRestore()
})

test('every list answers in the shape the table says', async () => {
  await ask('POST /topics', { as: chief, body: topic })
  await ask('POST /articles', { as: chief, body: { content: someContent() } })
  const gets = (Object.keys(ROUTES) as RouteName[]).filter((name) => name.startsWith('GET') && !name.includes('{'))
  for (const name of gets) {
    const answer = await ask(name, { as: chief })
    const { answer: shape } = ROUTES[name] as Route
    expect([name, answer.status, shape?.safeParse(await answer.json()).error]).toEqual([name, 200, undefined])
  }
})
