import type { Database } from '#db/client.ts'
import type { Config } from '#server/config.ts'
import type { CoEditingDoor } from '#server/front/front.ts'
import type { Log } from '#server/log.ts'

/** Opens co-editing when the first editor comes: a process that only serves readers never loads it. */
export function coEditingDoor(database: Database, config: Config, log: Log): CoEditingDoor {
  let opened: Promise<CoEditingDoor> | null = null
  return {
    async upgrade(request, socket, head) {
      opened ??= import('./co-editing.ts').then(({ openCoEditing }) => openCoEditing(database, config, log))
      await (await opened).upgrade(request, socket, head)
    },
    async close() {
      await (await opened)?.close()
    },
  }
}
