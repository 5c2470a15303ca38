/** Hearing of commits on PostgreSQL: a connection of its own that listens, and comes back when it is cut off. */
import type pg from 'pg'

/** Milliseconds between attempts to listen again. */
export const PAUSE = 1_000

export type Commits = {
  /** Changes with every commit heard of. Null while nobody listens: then nothing is certain without asking. */
  version: () => number | null
  /** Says that something was committed here, without waiting for the database to say it back. */
  heard: () => void
  onHeard: (listener: () => void) => void
  close: () => Promise<void>
}

/** Listens to the `dateline_changes` channel. Rejects if the first connection cannot be made. */
export async function hearCommits(newClient: () => pg.Client): Promise<Commits> {
  const listeners: (() => void)[] = []
  let version = 0
  let listening: pg.Client | null = null
  let isClosed = false

  const heard = (): void => {
    version++
    for (const listener of listeners) listener()
  }
  async function listen(): Promise<void> {
    const client = newClient()
    // Without a listener this event would end the process. `end` follows it.
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query('LISTEN dateline_changes')
    } catch (error) {
      client.end().catch(() => {})
      throw error
    }
    client.on('notification', heard)
    client.on('end', () => {
      listening = null
      if (!isClosed) listenAgain()
    })
    listening = client
    // What was committed while nobody listened is read now.
    heard()
  }
  function listenAgain(): void {
    setTimeout(() => {
      if (!isClosed) listen().catch(listenAgain)
    }, PAUSE).unref()
  }

  await listen()
  return {
    version: () => (listening ? version : null),
    heard,
    onHeard: (listener) => listeners.push(listener),
    async close() {
      isClosed = true
      await listening?.end()
    },
  }
}
