/** The one port that all processes which answer share. */
import cluster from 'node:cluster'
import { createServer, type Server } from 'node:net'

type Place = { host: string; port: number }

/**
 * Several workers each have a socket of their own on the one port, and the system shares new connections out among
 * those that live. Where it cannot do that, the process that started them hands connections on.
 */
const CAN_SHARE_PORTS = process.platform === 'linux'
const sharing = () => (cluster.isWorker && CAN_SHARE_PORTS ? { reusePort: true, exclusive: true } : {})

/** Resolves when `server` listens; rejects with what to do if it cannot. */
export async function listen(server: Server, { host, port }: Place): Promise<void> {
  await new Promise<void>((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} of ${host} is taken. Stop what uses it, or set PORT to another one.`)
          : error,
      ),
    )
    server.listen({ host, port, backlog: 1_024, ...sharing() }, done)
  })
}

/** Throws if some other program listens there already: who shares a port would not notice. */
export async function mustBeFree(place: Place): Promise<void> {
  const probe = createServer()
  await listen(probe, place)
  await new Promise((done) => probe.close(done))
}
