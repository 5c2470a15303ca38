import type { Database } from '#db/client.ts'
import type { TickerOptions } from '#server/articles/ticker.ts'
import { makeSharePictures } from './make-share-pictures.ts'

/**
 * Makes pictures for shared links as publications ask for them. Apart from the ticker that publishes, so that no
 * article waits for a picture. Returns how to stop it.
 */
export function startShareTicker(
  database: Database,
  { every, now, log, dataDir }: TickerOptions & { dataDir: string },
): () => Promise<void> {
  let next: NodeJS.Timeout | undefined
  let isStopped = false
  const making = {
    dataDir,
    now,
    failed: (error: unknown, articleId: string) =>
      log.error({ err: error, articleId }, 'Could not make a share picture; trying again later.'),
    isStopped: () => isStopped,
  }
  let looking = look()

  async function look(): Promise<void> {
    try {
      const made = await makeSharePictures(database, making)
      if (made > 0) log.info({ made }, 'Made pictures for shared links.')
    } catch (error) {
      log.error({ err: error }, 'Could not look for share pictures to make; trying again.')
    }
    if (isStopped) return
    next = setTimeout(() => {
      looking = look()
    }, every)
    next.unref()
  }

  return async () => {
    isStopped = true
    clearTimeout(next)
    await looking
  }
}
