import type { Database } from '#db/client.ts'
import { forgetOldChanges } from '#server/changes.ts'
import { publishDue } from './publish-due.ts'

export type TickerOptions = {
  /** Milliseconds between looks; a thousand keeps a schedule to about a second. */
  every: number
  now: () => Date
  log: { info: (facts: object, message: string) => void; error: (facts: object, message: string) => void }
}

/** Milliseconds between tidyings. */
const TIDYING = 60 * 60_000

/** Publishes what is due: at once what came due while nobody ran, then at every look. Returns how to stop it. */
export function startTicker(database: Database, { every, now, log }: TickerOptions): () => Promise<void> {
  let next: NodeJS.Timeout | undefined
  let isStopped = false
  let tidyAt = 0
  let looking = look()

  async function look(): Promise<void> {
    try {
      const published = await publishDue(database, now())
      if (published > 0) log.info({ published }, 'Published what was due.')
      if (now().getTime() >= tidyAt) {
        tidyAt = now().getTime() + TIDYING
        await forgetOldChanges(database, now())
      }
    } catch (error) {
      log.error({ err: error }, 'Could not look for what is due; trying again.')
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
