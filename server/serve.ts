/** Next and the front behind one port: what a process that answers readers and editors consists of. */
import { Server as UnusedServer } from 'node:http'
import { openAside } from '#db/aside.ts'
import type { Database } from '#db/client.ts'
import type { Config } from '#server/config.ts'
import { coEditingDoor } from '#server/drafts/co-editing-door.ts'
import { openFront } from '#server/front/front.ts'
import { openStaticFiles } from '#server/front/static-files.ts'
import type { Log } from '#server/log.ts'
import { listen } from '#server/port.ts'

/** Bytes of memory for finished pages in all processes together, and the least one of them has. */
const CACHE_BYTES = 256 * 1_048_576
const LEAST_CACHE = 32 * 1_048_576

type Given = { root: string; log: Log }

export type Serving = {
  /** Lets every answer that began go out. */
  drain: () => Promise<void>
  close: () => Promise<void>
}

/** Listens and answers, from the project in `root`. */
export async function serve(database: Database, config: Config, { root, log }: Given): Promise<Serving> {
  const aside = database.sqlite && openAside(database.sqlite.reader.name)
  if (aside) database.aside = aside.db
  const next = await openNext(root)
  const staticFiles = await openStaticFiles(root)
  // What one process may keep, shared out: more workers are not more memory for pages.
  const cacheBytes = Math.max(LEAST_CACHE, CACHE_BYTES / config.workers)
  const coEditing = coEditingDoor(database, config, log)
  const front = await openFront({ database, next: next.handler, log, staticFiles, cacheBytes, coEditing, ...config })
  await listen(front.server, config)
  log.info({ siteUrl: config.siteUrl, pid: process.pid, node: process.version }, 'started')
  return {
    drain: front.drain,
    async close() {
      await next.close()
      await aside?.close()
    },
  }
}

async function openNext(root: string) {
  const { default: createNext } = await import('next')
  // Given a server of its own that never listens, Next leaves the upgrades of ours alone.
  const app = createNext({ dev: false, dir: root, customServer: true, httpServer: new UnusedServer() })
  await app.prepare()
  return { handler: app.getRequestHandler(), close: () => app.close() }
}
