/** Why a request was not done: the problem+json the server answered, or `offline` when there was no answer. */
export type ApiProblem = {
  code: string
  status: number
  message: string
  facts: Record<string, unknown>
}

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: ApiProblem }

/** Asks the desk's API. Never throws: what went wrong is a value, because a desk must always say it in words. */
export async function request<T>(path: string, init: RequestInit = {}): Promise<Answer<T>> {
  let response: Response
  try {
    response = await fetch(`/api/desk/${path}`, { credentials: 'same-origin', cache: 'no-store', ...init })
  } catch {
    return { ok: false, problem: { code: 'offline', status: 0, message: 'The desk cannot be reached.', facts: {} } }
  }
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return { ok: true, value: body as T }
  return { ok: false, problem: problemOf(response.status, body) }
}

/** Sends `input` as JSON. */
export function send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, input: unknown = {}): Promise<Answer<T>> {
  return request<T>(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) })
}

/** For SWR, which wants errors thrown: throws the `ApiProblem`. */
export async function read<T>(path: string): Promise<T> {
  const answer = await request<T>(path)
  if (!answer.ok) throw answer.problem
  return answer.value
}

function problemOf(status: number, body: unknown): ApiProblem {
  const facts = body && typeof body === 'object' ? (body as Record<string, unknown>) : {}
  const said = [facts.detail, facts.message, facts.title].find((text) => typeof text === 'string' && text !== '')
  return {
    code: typeof facts.code === 'string' ? facts.code : status === 401 ? 'not_signed_in' : 'fault',
    status,
    message: typeof said === 'string' ? said : `The server answered ${status}.`,
    facts,
  }
}
