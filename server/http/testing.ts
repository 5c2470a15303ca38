/** A desk for tests: an empty database, the real handlers, and people signed in with real cookies. */
import { createHash } from 'node:crypto'
import { is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { encode } from 'next-auth/jwt'
import { type Database, useDatabase } from '#db/client.ts'
import * as schema from '#db/schema/all.ts'
import { aPerson, testDatabases } from '#db/testing.ts'
import type { Person, Role } from '#domain/people/permissions.ts'
import { type Config, setConfig } from '#server/config.ts'
import { createSession } from '#server/people/sessions.ts'
import type { RouteName } from './routes.ts'

export const ORIGIN = 'http://localhost:4500'
export const SECRET = 'a secret of the tests, long enough'

type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>
type Asked = {
  as?: Person
  params?: Record<string, string>
  query?: string
  body?: unknown
  headers?: Record<string, string>
}

/** Opens a desk of its own. Only one at a time: handlers find the database where the process keeps it. */
export async function openDesk(): Promise<Database> {
  const database = await testDatabases[0]![1]()
  // biome-ignore lint/correctness/useHookAtTopLevel: not a hook of React; this process uses this database
  useDatabase(database)
  setConfig({ siteUrl: ORIGIN, authSecret: SECRET, dataDir: '/nowhere', fixedFacts: {} } as Config)
  cookies.clear()
  return database
}

const cookies = new Map<string, string>()

/** Somebody with a role, signed in. */
export async function someoneSignedIn(database: Database, role: Role): Promise<Person> {
  const person = await aPerson(database, role)
  cookies.set(person.id, await cookieOf(database, person))
  return person
}

/** The `Cookie` header of somebody signed in. */
export const cookieFor = (person: Person): string => cookies.get(person.id) ?? ''

async function cookieOf({ transact }: Database, person: Person): Promise<string> {
  const sid = await transact((tx) => createSession(tx, { personId: person.id, userAgent: 'test', now: new Date() }))
  return `dateline.session=${await encode({ token: { sid }, secret: SECRET })}`
}

/** Asks a route as its file answers, with the headers of our own page unless told otherwise. */
export async function ask(
  name: RouteName,
  { as, params = {}, query = '', body, headers }: Asked = {},
): Promise<Response> {
  const [method = '', template = ''] = name.split(' ')
  const path = template.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? 'none'))
  const cookie = as && cookies.get(as.id)
  const all = {
    ...(method === 'GET' ? {} : { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }),
    ...(cookie ? { cookie } : {}),
    ...headers,
  }
  const sent = body === undefined || typeof body === 'string' ? (body as string) : JSON.stringify(body)
  const request = new Request(`${ORIGIN}/api/desk${path}${query}`, { method, headers: all, body: sent })
  return (await handlerOf(method, template))(request, { params: Promise.resolve(params) })
}

async function handlerOf(method: string, template: string): Promise<Handler> {
  const folder = template.replace(/\{(\w+)\}/g, '[$1]')
  const module = (await import(
    /* @vite-ignore */ new URL(`../../app/api/desk${folder}/route.ts`, import.meta.url).href
  )) as Record<string, Handler>
  const handler = module[method]
  if (!handler) throw new Error(`app/api/desk${folder}/route.ts has no ${method}.`)
  return handler
}

/** A fingerprint of everything that is kept: equal before and after means that nothing changed. Sessions' touches aside. */
export async function fingerprint({ db }: Database): Promise<string> {
  const rows = []
  for (const table of Object.values(schema)) {
    if (is(table, SQLiteTable) && table !== schema.sessions) rows.push(await db.select().from(table))
  }
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}
