/** The only file that knows next-auth. Its cookie carries a random session id; our `sessions` table decides. */
import type { NextAuthOptions } from 'next-auth'
import { decode } from 'next-auth/jwt'
import { z } from 'zod'
import { database } from '#db/client.ts'
import { Refusal } from '#domain/refusal.ts'
import { type Config, config } from './config.ts'
import { addressOf } from './http/address.ts'
import { NO_STORE, problem, refused } from './http/problem.ts'
import { readText } from './http/read-json.ts'
import { isSameOrigin } from './http/same-origin.ts'
import { endSession, findSession, SESSION_SECONDS } from './people/sessions.ts'
import { signIn } from './people/sign-in.ts'

const isSecure = (siteUrl: string): boolean => siteUrl.startsWith('https:')

/** `__Host-` ties a cookie to this very host over https; on http (a laptop) browsers refuse that name. */
const cookieName = (siteUrl: string, name: string): string => `${isSecure(siteUrl) ? '__Host-' : ''}dateline.${name}`

export const sessionCookie = (siteUrl: string): string => cookieName(siteUrl, 'session')

/** The secret session id in a `Cookie` header, or null if there is none that we made. */
export async function sessionIdIn(cookieHeader: string | null, settings: Config): Promise<string | null> {
  const name = sessionCookie(settings.siteUrl)
  const pairs = (cookieHeader ?? '')
    .slice(0, 16_384)
    .split(';')
    .map((pair) => pair.trim())
  const values = pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1))
  // Two cookies of one name: one was planted from elsewhere. Which one is not ours to guess.
  return values.length === 1 ? sessionIdOf(values[0], settings) : null
}

/** The secret session id in the cookie's value, or null if we did not make it. */
export async function sessionIdOf(value: string | undefined, { authSecret }: Config): Promise<string | null> {
  if (!value || value.length > 2_048) return null
  const token = await decode({ token: value, secret: authSecret }).catch(() => null)
  return typeof token?.sid === 'string' ? token.sid : null
}

const Credentials = z.object({ email: z.string().min(1).max(254), password: z.string().min(1).max(1_024) })

/** Why a sign-in failed, as the form reads it from next-auth's answer: "too_many_requests:120". */
const errorCode = ({ detail }: Refusal): string =>
  typeof detail.retryAfter === 'number' ? `${detail.code}:${detail.retryAfter}` : detail.code

/** How next-auth works here. Made for each request, because the settings are known only when the process runs. */
export function authOptions(settings: Config): NextAuthOptions {
  const { siteUrl, authSecret } = settings
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(siteUrl) } as const
  return {
    secret: authSecret,
    useSecureCookies: isSecure(siteUrl),
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: {
      sessionToken: { name: sessionCookie(siteUrl), options },
      csrfToken: { name: cookieName(siteUrl, 'csrf'), options },
      callbackUrl: { name: cookieName(siteUrl, 'callback'), options },
    },
    pages: { signIn: '/desk/sign-in', error: '/desk/sign-in' },
    providers: [
      {
        id: 'credentials',
        name: 'Password',
        type: 'credentials',
        credentials: {},
        authorize: (credentials, request) => authorize(credentials, new Headers(request.headers), settings),
      },
    ],
    callbacks: {
      jwt({ token, user }) {
        return { sid: user ? user.id : token.sid }
      },
      async session({ session, token }) {
        const signedIn = typeof token.sid === 'string' && (await findSession(database(), token.sid, new Date()))
        if (!signedIn) throw new Error('The session has ended.')
        return { expires: session.expires, user: { name: signedIn.person.name } }
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await endSession(database(), { id: token.sid, now: new Date() })
      },
    },
    logger: {
      error: (code, metadata) => {
        if (code !== 'JWT_SESSION_ERROR') console.error(`sign-in: ${code}`, metadata)
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

/** Answers next-auth: a user whose id is the new session's secret, or null. A new id at every sign-in. */
async function authorize(credentials: unknown, headers: Headers, settings: Config): Promise<{ id: string } | null> {
  const parsed = Credentials.safeParse(credentials)
  if (!parsed.success) return null
  try {
    const now = new Date()
    const id = await signIn(database(), {
      ...parsed.data,
      address: addressOf(headers),
      userAgent: headers.get('user-agent') ?? '',
      secret: settings.authSecret,
      now,
    })
    const older = id && (await sessionIdIn(headers.get('cookie'), settings))
    if (older) await endSession(database(), { id: older, now })
    return id ? { id } : null
  } catch (error) {
    if (error instanceof Refusal) throw new Error(errorCode(error))
    console.error('sign-in: fault', error)
    throw new Error('fault')
  }
}

/** All of next-auth that we answer to; the rest of it (its own pages, `_log`) does not exist here. */
const ACTIONS = ['GET csrf', 'GET session', 'GET providers', 'POST callback/credentials', 'POST signout']
const FORM_BYTES = 16_384

/**
 * The door in front of next-auth: only the actions above, only from our own pages, a body of known size; what it
 * answers to a throttled sign-in becomes a 429 that says when to come back.
 */
export async function throughNextAuth(
  request: Request,
  action: string,
  next: (request: Request) => Promise<Response>,
): Promise<Response> {
  const { siteUrl } = config()
  pinOrigin(siteUrl)
  if (!ACTIONS.includes(`${request.method} ${action}`)) return problem(404, 'not_found', 'There is nothing here.')
  if (request.method !== 'GET' && !isSameOrigin(request.headers, siteUrl)) {
    return problem(403, 'cross_site', 'This has to come from our own pages.')
  }
  try {
    const answer = await next(request.method === 'GET' ? request : await bounded(request))
    return await sayWhenToComeBack(answer)
  } catch (error) {
    if (error instanceof Refusal) return refused(error)
    console.error('sign-in: fault', error)
    return problem(500, 'fault', 'Something broke on our side.')
  }
}

/** next-auth takes its own address from here, never from what a request says of itself. */
function pinOrigin(siteUrl: string): void {
  process.env.NEXTAUTH_URL = siteUrl
  delete process.env.AUTH_TRUST_HOST
  delete process.env.VERCEL
}

async function bounded(request: Request): Promise<Request> {
  const body = await readText(request, FORM_BYTES)
  return new Request(request.url, { method: request.method, headers: request.headers, body })
}

async function sayWhenToComeBack(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(NO_STORE)) headers.set(name, value)
  const body = await answer.text()
  const wait = answer.status === 401 ? /too_many_requests(?:%3A(\d+))?/.exec(body) : null
  if (wait?.[1]) headers.set('retry-after', wait[1])
  return new Response(body, { status: wait ? 429 : answer.status, headers })
}
