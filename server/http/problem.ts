import type { z } from 'zod'
import { Refusal } from '#domain/refusal.ts'
import { newId } from '#server/ids.ts'

/** The titles of answers that are not 2xx, by status: the same for every occurrence (RFC 9457 §3.1.3). */
const TITLES: Record<number, string> = {
  400: 'The request is not understood',
  401: 'Nobody is signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'It has changed in the meantime',
  413: 'Too large',
  415: 'Not this kind of content',
  422: 'It cannot be done like this',
  429: 'Too many requests',
  500: 'Something broke',
  503: 'Busy',
}

/** Codes of the door itself; the newsroom's own are in `domain/refusal.ts`. */
type DoorCode = 'bad_input' | 'cross_site' | 'fault'

/** On every answer of the desk's API: no cache on the way keeps it. */
export const NO_STORE = { 'cache-control': 'private, no-store' } as const

/** A problem+json answer (RFC 9457). `facts` are for programs and cannot replace its own members. */
export function problem(
  status: number,
  code: Refusal['detail']['code'] | DoorCode,
  detail: string,
  facts: Record<string, unknown> = {},
): Response {
  const type = `urn:dateline:problem:${code}`
  const body = { ...facts, type, title: TITLES[status] ?? 'Problem', status, code, detail }
  const headers = new Headers({ ...NO_STORE, 'content-type': 'application/problem+json' })
  if (typeof facts.retryAfter === 'number') headers.set('retry-after', String(facts.retryAfter))
  return new Response(JSON.stringify(body), { status, headers })
}

/** What the newsroom refuses, as an answer. */
export function refused({ status, detail: { code, message, ...facts } }: Refusal): Response {
  return problem(status, code, message, facts)
}

/** Every field that is wrong, each with its path, "content.headline". */
export function badInput(error: z.ZodError): Response {
  const errors = error.issues.slice(0, 100).map(({ path, message }) => ({ path: path.join('.'), message }))
  const first = errors[0]
  const detail = first
    ? `${first.path === '' ? '' : `${first.path}: `}${first.message}`
    : 'The input is not understood.'
  return problem(400, 'bad_input', detail, { errors })
}

/** A fault: written down once with a reference; the answer tells the reference and nothing else. */
export function fault(error: unknown, request: Request): Response {
  const reference = newId().slice(0, 12)
  const { pathname } = new URL(request.url)
  console.error(`fault ${reference} ${request.method} ${pathname}`, error)
  const detail = `Something broke on our side. Whoever runs this server finds it in the log as ${reference}.`
  return problem(500, 'fault', detail, { reference })
}

/** The answer to whatever was thrown. Next bundles its own copies of the domain, so the name says what it is too. */
export function answerTo(error: unknown, request: Request): Response {
  if (error instanceof Refusal) return refused(error)
  if (error instanceof Error && error.name === 'Refusal') return refused(error as Refusal)
  // The client went away in the middle: nobody hears the answer, and it is no fault of ours.
  if (request.signal.aborted) return new Response(null, { status: 499 })
  return fault(error, request)
}
