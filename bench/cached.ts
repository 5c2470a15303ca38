/** Pages from memory, and beside them nginx with the same bytes as files on the same core. */
import { gunzipSync } from 'node:zlib'
import { ask } from './ask.ts'
import { type LoadResult, load } from './load.ts'
import { type Body, startNginx } from './nginx.ts'
import { cpuOf, type RunningServer } from './server.ts'

export type CachedRow = {
  page: string
  /** What was asked for: plain bytes, gzip, or "has it changed?". */
  asked: 'identity' | 'gzip' | '304'
  bytes: number
  dateline: LoadResult
  nginx: LoadResult | null
  /** Dateline's requests a second over nginx's. */
  ratio: number | null
  /** The same for each second of a core that either used: what else the machine did meanwhile counts for less. */
  perCore: number | null
}

type Options = {
  server: RunningServer
  /** Of nginx; as many as Dateline's. */
  workers?: number
  pages: Record<string, string>
  nginxPort: number
  seconds: number
  folder: string
}

/** Loads every page three ways, Dateline first and nginx right after it. */
export async function benchCached({
  server,
  workers = 1,
  pages,
  nginxPort,
  seconds,
  folder,
}: Options): Promise<CachedRow[]> {
  const { url } = server
  const bodies: Body[] = []
  for (const path of Object.values(pages)) bodies.push(await bodyOf(url, path))
  const nginx = await startNginx(bodies, nginxPort, folder, workers)
  const rows: CachedRow[] = []
  try {
    for (const [page, path] of Object.entries(pages)) {
      const body = bodies.find((each) => each.path === path)!
      const sizes = { identity: body.identity.length, gzip: body.gzip.length, '304': 0 }
      for (const asked of ['identity', 'gzip', '304'] as const) {
        const of = async (base: string, pid: number) => {
          const headers = await headersFor(asked, base + path)
          const before = cpuOf(pid)
          const result = await load({ url: base + path, headers, seconds, connections: 32 * workers }, folder)
          return { ...result, cpu: cpuOf(pid) - before }
        }
        const dateline = await of(url, server.pid)
        const beside = nginx && (await of(nginx.url, nginx.pid))
        if (beside && beside.bad > 0) throw new Error(`nginx did not serve ${path}: ${beside.bad} bad answers.`)
        rows.push({
          page,
          asked,
          bytes: sizes[asked],
          dateline,
          nginx: beside,
          ratio: beside && dateline.perSecond / beside.perSecond,
          perCore: beside && dateline.perSecond / dateline.cpu / (beside.perSecond / beside.cpu),
        })
      }
    }
  } finally {
    await nginx?.stop()
  }
  return rows
}

async function headersFor(asked: CachedRow['asked'], url: string): Promise<Record<string, string>> {
  if (asked === 'identity') return { 'accept-encoding': 'identity' }
  if (asked === 'gzip') return { 'accept-encoding': 'gzip' }
  const { headers } = await ask(url, { 'accept-encoding': 'gzip' })
  const validator = { 'accept-encoding': 'gzip', 'if-none-match': headers.etag ?? '' }
  const { status } = await ask(url, validator)
  if (status !== 304) throw new Error(`${url} answered ${status} to its own entity tag.`)
  return validator
}

async function bodyOf(url: string, path: string): Promise<Body> {
  const identity = await ask(url + path, { 'accept-encoding': 'identity' })
  const gzip = await ask(url + path, { 'accept-encoding': 'gzip' })
  if (identity.status !== 200) throw new Error(`${path} answered ${identity.status}.`)
  if (!gunzipSync(gzip.body).equals(identity.body)) throw new Error(`${path} differs between encodings.`)
  return { path, type: identity.headers['content-type'] ?? '', identity: identity.body, gzip: gzip.body }
}
