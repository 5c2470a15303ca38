/** Every feed reader at the full hour: how long the slowest of many conditional requests waits. */
import { connect, type Socket } from 'node:net'

export type Storm = { asked: number; notModified: number; seconds: number; p50: number; p99: number }

/**
 * Asks for `path` `count` times within about a second over `connections` kept connections, each time with the entity
 * tag of the first answer. Milliseconds count from when a request was due, so that waiting in a queue counts too.
 */
export async function benchPollStorm(
  url: string,
  {
    path = '/feed.xml',
    count = 2_000,
    connections = 200,
  }: { path?: string; count?: number; connections?: number } = {},
): Promise<Storm> {
  const etag = (await fetch(`${url}${path}`, { headers: { 'accept-encoding': 'gzip' } })).headers.get('etag')
  if (!etag) throw new Error(`${path} has no entity tag.`)
  const { hostname, port, host } = new URL(url)
  const request = `GET ${path} HTTP/1.1\r\nhost: ${host}\r\naccept-encoding: gzip\r\nif-none-match: ${etag}\r\n\r\n`
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(hostname, Number(port))))
  const waits: number[] = []
  let notModified = 0
  const began = performance.now()
  try {
    await Promise.all(
      sockets.map(async (socket, at) => {
        for (let n = at; n < count; n += connections) {
          const due = began + (n / count) * 1_000
          await until(due)
          const answer = await ask(socket, request)
          waits.push(performance.now() - due)
          if (answer.startsWith('HTTP/1.1 304')) notModified++
        }
      }),
    )
  } finally {
    for (const socket of sockets) socket.destroy()
  }
  waits.sort((a, b) => a - b)
  const at = (share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!
  return {
    asked: waits.length,
    notModified,
    seconds: (performance.now() - began) / 1_000,
    p50: at(0.5),
    p99: at(0.99),
  }
}

const open = (host: string, port: number): Promise<Socket> =>
  new Promise((ready, failed) => {
    const socket = connect({ host, port, noDelay: true }, () => ready(socket)).once('error', failed)
  })

const until = (due: number): Promise<void> =>
  new Promise((now) => setTimeout(now, Math.max(0, due - performance.now())))

/** An answer 304 has no body: it ends with its headers. Any other is told by its first line. */
const ask = (socket: Socket, request: string): Promise<string> =>
  new Promise((answered, failed) => {
    let answer = ''
    const read = (chunk: Buffer): void => {
      answer += chunk.toString('latin1')
      if (!answer.includes('\r\n\r\n')) return
      socket.off('data', read).off('error', failed)
      answered(answer)
    }
    socket.on('data', read).once('error', failed)
    socket.write(request)
  })
