import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How old a folder must be before nobody can still be working in it, in milliseconds. */
const STALE = 24 * 60 * 60 * 1000

/**
 * Runs `work` in a folder of its own inside `place`, and removes the folder whatever happens. Folders that a killed
 * process left there are removed too, once they are a day old.
 */
export async function inWorkingFolder<T>(
  place: string,
  prefix: string,
  now: Date,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  for (const name of await readdir(place)) {
    if (!name.startsWith(prefix)) continue
    const left = join(place, name)
    const { mtimeMs } = await stat(left)
    if (now.getTime() - mtimeMs > STALE) await rm(left, { recursive: true, force: true })
  }
  const folder = await mkdtemp(join(place, prefix))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
