import { z } from 'zod'
import { Refusal } from '#domain/refusal.ts'
import { bodyOf } from './request-body.ts'

const BYTES = 1_000_000
const DEPTH = 64

/** The request's body as JSON; `{}` when there is none. Throws a `ZodError` for what is not JSON, or a `Refusal`. */
export async function readJson(request: Request): Promise<unknown> {
  const text = await readText(request, BYTES)
  if (text === '') return {}
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
    throw new Refusal({ code: 'unsupported_media', message: 'Send JSON, with content-type: application/json.' })
  }
  if (depthOf(text) > DEPTH) throw notUnderstood(`nested deeper than ${DEPTH} levels`)
  let reserved = false
  const parsed = parseOr(text, (key, value: unknown) => {
    reserved ||= key === '__proto__'
    return value
  })
  if (reserved) throw notUnderstood('using the key "__proto__"')
  return parsed
}

/** The body as text. Counts while it reads, so that no length a client claims or hides matters. */
export async function readText(request: Request, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of bodyOf(request)) {
    bytes += chunk.byteLength
    if (bytes > limit) throw new Refusal({ code: 'too_large', limit, message: `At most ${limit} bytes are read here.` })
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw notUnderstood('not UTF-8')
  }
}

function parseOr(text: string, reviver: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver)
  } catch {
    throw notUnderstood('not JSON')
  }
}

/** How deeply arrays and objects are nested in JSON text, found before anything is built from it. */
function depthOf(json: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < json.length; at++) {
    const character = json[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

const notUnderstood = (why: string): z.ZodError =>
  new z.ZodError([{ code: 'custom', path: [], message: `The body is ${why}.`, input: undefined }])
