import { z } from 'zod'
import { database } from '#db/client.ts'
import { mustBeAble, type Person } from '#domain/people/permissions.ts'
import { Refusal } from '#domain/refusal.ts'
import { sessionIdIn } from '#server/auth.ts'
import { config } from '#server/config.ts'
import { findSession, type SignedIn } from '#server/people/sessions.ts'
import { answerTo, badInput, NO_STORE, problem } from './problem.ts'
import { readJson } from './read-json.ts'
import type { BodyOf, ParamsOf, QueryOf, Route } from './route.ts'
import { ROUTES, type RouteName } from './routes.ts'
import { isSameOrigin } from './same-origin.ts'

// biome-ignore lint/suspicious/noExplicitAny: Next checks each route's parameters against its own folder; we name them in ROUTES.
type Context = { params: Promise<any> }
type Handler = (request: Request, context: Context) => Promise<Response>

/** What a handler works with: everything checked, and nothing of HTTP unless it asks for the request itself. */
export type OpenCall<Name extends RouteName> = {
  params: ParamsOf<Name>
  query: QueryOf<(typeof ROUTES)[Name]>
  body: BodyOf<(typeof ROUTES)[Name]>
  request: Request
  now: Date
}
export type Call<Name extends RouteName> = OpenCall<Name> & {
  person: Person
  /** All that is known of the session, for the routes that are about it. */
  signedIn: SignedIn
}

/**
 * A route for people who are signed in. In this order: same origin (for what changes something), session, the
 * permission its row in `ROUTES` needs, query, body; then `handle`, whose answer is sent as JSON unless it is a
 * `Response` already. What is thrown becomes problem+json. No cache keeps any of it.
 */
export function desk<Name extends RouteName>(name: Name, handle: (call: Call<Name>) => Promise<unknown>): Handler {
  const route: Route = ROUTES[name]
  return guarded(route, async (request, params) => {
    const now = new Date()
    const signedIn = await whoAsks(request, now)
    const { person } = signedIn
    if (route.needs !== 'session' && route.needs !== 'nobody') mustBeAble(person, route.needs)
    return handle({ ...(await inputOf(route, request)), person, signedIn, params, request, now } as Call<Name>)
  })
}

/** A route for somebody who is not signed in yet: the same door, without a session. */
export function open<Name extends RouteName>(name: Name, handle: (call: OpenCall<Name>) => Promise<unknown>): Handler {
  const route: Route = ROUTES[name]
  return guarded(route, async (request, params) =>
    handle({ ...(await inputOf(route, request)), params, request, now: new Date() } as OpenCall<Name>),
  )
}

function guarded(route: Route, work: (request: Request, params: unknown) => Promise<unknown>): Handler {
  return async (request, { params }) => {
    try {
      if (!isSafe(request) && !isSameOrigin(request.headers, config().siteUrl)) {
        return problem(403, 'cross_site', 'This has to come from our own pages.')
      }
      const answer = await work(request, await params)
      if (answer instanceof Response) return answer
      if (route.status === 204) return new Response(null, { status: 204, headers: NO_STORE })
      return Response.json(answer, { status: route.status ?? 200, headers: NO_STORE })
    } catch (error) {
      return error instanceof z.ZodError ? badInput(error) : answerTo(error, request)
    }
  }
}

async function whoAsks(request: Request, now: Date): Promise<SignedIn> {
  const id = await sessionIdIn(request.headers.get('cookie'), config())
  const signedIn = id && (await findSession(database(), id, now))
  if (!signedIn) throw new Refusal({ code: 'not_signed_in', message: 'Sign in first.' })
  return signedIn
}

async function inputOf(route: Route, request: Request): Promise<{ query: unknown; body: unknown }> {
  return {
    query: route.query ? route.query.parse(queryOf(request)) : {},
    body: route.body ? route.body.parse(await readJson(request)) : undefined,
  }
}

/** The query as an object. A parameter given twice is a mistake, not a list. */
function queryOf(request: Request): Record<string, string> {
  const entries = [...new URL(request.url).searchParams]
  const twice = entries.find(([name], at) => entries.findIndex(([other]) => other === name) !== at)
  if (twice) throw new z.ZodError([{ code: 'custom', path: [twice[0]], message: 'Given twice.', input: undefined }])
  return Object.fromEntries(entries)
}

const isSafe = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD'
