import { open, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Every file and the folder on disk before the row that promises them: a power cut leaves no half picture. */
export async function makeDurable(folder: string): Promise<void> {
  for (const name of await readdir(folder)) await syncFile(join(folder, name))
  await syncFolder(folder)
}

/** Windows keeps no folder entries that could be synced. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+')
  await handle.sync()
  await handle.close()
}
