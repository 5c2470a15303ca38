import { get } from 'node:http'
import type { PublicAnswer } from '#domain/article/sighting.ts'
import type { Config } from '#server/config.ts'

/** Where this newsroom's own front listens. */
export type OwnFront = Pick<Config, 'host' | 'port' | 'siteUrl'>

/** Milliseconds until silence counts as an answer. */
const PATIENCE = 10_000

/**
 * Asks this newsroom's own front for `path`, as a reader without a browser would; null where it does not answer. The
 * socket goes to where this process listens, whatever the path says, and no redirect is followed.
 */
export function askFront({ host, port, siteUrl }: OwnFront, path: string): Promise<PublicAnswer | null> {
  const { pathname, search } = new URL(siteUrl + path)
  return new Promise((done) => {
    const request = get({
      host: LOOPBACK[host] ?? host,
      port,
      path: pathname + search,
      headers: { host: new URL(siteUrl).host },
      agent: false,
      signal: AbortSignal.timeout(PATIENCE),
    })
    request.on('error', () => done(null))
    request.on('response', async (response) => {
      try {
        const chunks: Buffer[] = []
        for await (const chunk of response) chunks.push(chunk)
        done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      } catch {
        done(null)
      }
    })
  })
}

/** Where a front that listens everywhere is reached from inside. */
const LOOPBACK: Record<string, string> = { '0.0.0.0': '127.0.0.1', '::': '::1' }
