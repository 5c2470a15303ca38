import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ArticleContent } from '#domain/article/content.ts'
import type { Role } from '#domain/people/permissions.ts'
import type { Newsroom } from './newsroom.ts'

// biome-ignore lint/suspicious/noExplicitAny: what the API answered, looked at by journeys field by field
export type Answer = { status: number; body: any }

/** Someone signed in at the desk, speaking its JSON API as the desk's own pages do. */
export type DeskClient = {
  get: (path: string) => Promise<Answer>
  post: (path: string, body?: unknown) => Promise<Answer>
  put: (path: string, body: unknown) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
  upload: (file: string | Buffer, name?: string) => Promise<Answer>
}

const PASSWORD = 'harbour lantern at dusk 7'

/** Adds a person with `role` from the command line and signs in through the same addresses as the form. */
export async function signInClient({ baseURL, dateline }: Newsroom, role: Role): Promise<DeskClient> {
  const email = `${role}-${randomBytes(4).toString('hex')}@desk.test`
  await dateline(
    ['person', 'add', '--email', email, '--name', `The ${role}`, '--role', role, '--password-stdin'],
    PASSWORD,
  )
  const jar = new Map<string, string>()
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${baseURL}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        origin: baseURL,
        'sec-fetch-site': 'same-origin',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...init.headers,
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
  const { csrfToken } = (await (await call('/api/auth/csrf')).json()) as { csrfToken: string }
  const signedIn = await call('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email, password: PASSWORD, csrfToken, json: 'true', callbackUrl: `${baseURL}/desk` }),
  })
  if (signedIn.status >= 400) throw new Error(`Signing in answered ${signedIn.status}: ${await signedIn.text()}`)
  const asked = async (path: string, init?: RequestInit): Promise<Answer> => {
    const response = await call(`/api/desk${path}`, init)
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text) }
  }
  const send = (method: string) => (path: string, body: unknown) =>
    asked(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return {
    get: (path) => asked(path),
    post: (path, body = {}) => send('POST')(path, body),
    put: send('PUT'),
    delete: (path) => asked(path, { method: 'DELETE' }),
    upload: (file, name = 'photo.jpg') =>
      asked('/pictures', {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg', 'x-file-name': encodeURIComponent(name) },
        body: new Uint8Array(typeof file === 'string' ? readFileSync(file) : file),
      }),
  }
}

/** Answers with the body, or says what was refused. */
export async function done(answer: Promise<Answer>): Promise<Answer['body']> {
  const { status, body } = await answer
  if (status >= 400) throw new Error(`The desk answered ${status}: ${JSON.stringify(body)}`)
  return body
}

/** A body of plain paragraphs. */
export const paragraphs = (...texts: string[]): ArticleContent['body'] => ({
  type: 'doc',
  content: texts.map((text, at) => ({ type: 'paragraph', attrs: { id: `p${at}` }, content: [{ type: 'text', text }] })),
})
