/** One request at a time over kept connections, with the body as it was sent. */
import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

export type Answer = { status: number; headers: Record<string, string>; body: Buffer; milliseconds: number }

/** Asks for `url` and takes the answer as it is: nothing is decompressed or followed. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const began = performance.now()
  return new Promise((done, failed) => {
    request(url, { agent, headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('error', failed)
      answer.on('end', () =>
        done({
          status: answer.statusCode ?? 0,
          headers: answer.headers as Record<string, string>,
          body: Buffer.concat(parts),
          milliseconds: performance.now() - began,
        }),
      )
    })
      .on('error', failed)
      .end()
  })
}

/** The value below which a share of `values` lies; `share` from 0 to 1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
