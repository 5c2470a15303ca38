import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Why a child process gave no answer: it was killed for taking too long, it broke, or it could not run. */
export type ChildFault = { fault: 'slow' | 'broke' | 'failed'; message: string }
export type ChildSettings = { timeout: number; env?: Record<string, string> }

/**
 * Runs a file of this project in a process of its own with `job` as its command line; returns what it printed. Its
 * environment is empty but for `env`: whatever a hostile file makes a decoder do, it finds no secret there.
 */
export function inChild(
  file: string,
  job: unknown,
  { timeout, env = {} }: ChildSettings,
): Promise<string | ChildFault> {
  const command = [
    '--max-old-space-size=192',
    '--disable-warning=ExperimentalWarning',
    sourceOf(file),
    JSON.stringify(job),
  ]
  return new Promise((resolve) => {
    const options = {
      env: { NODE_ENV: 'production', ...env } as NodeJS.ProcessEnv,
      timeout,
      killSignal: 'SIGKILL',
      maxBuffer: 1e6,
      windowsHide: true,
    } as const
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout)
      const message = stderr.trim() || error.message
      resolve({ fault: error.killed ? 'slow' : error.signal ? 'broke' : 'failed', message })
    })
  })
}

/** A child is started from its source; beside a bundled copy of this module there is none, so the root is asked. */
function sourceOf(file: string): string {
  const roots = [import.meta.dirname && join(import.meta.dirname, '..', '..'), process.cwd()]
  const found = roots
    .filter(Boolean)
    .map((root) => join(root, file))
    .find(existsSync)
  if (!found) throw new Error(`${file} was not found: start Dateline from its own folder.`)
  return found
}
