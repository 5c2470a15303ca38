/** Finds a Chromium for the journeys, or gets one. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'] as const
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const

/** The path of a browser that exists on this machine; null when there is none. `CHROMIUM_PATH` decides when set. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.CHROMIUM_PATH) {
    if (isProgram(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is no program.`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...installed, ...APPLICATIONS].find(isProgram) ?? null
}

/** The path of a browser, downloaded if it has to be. Throws with what to do where that fails. */
export function getChromium(): string {
  const here = findChromium()
  if (here) return here
  process.stdout.write('No Chromium here: getting one …\n')
  for (const [command, ...parameters] of WAYS) {
    if (!command) continue
    const done = spawnSync(command, parameters, { stdio: 'inherit' })
    const found = done.status === 0 ? findChromium() : null
    if (found) return found
  }
  throw new Error('The journeys need Chromium. Install it, or name one with CHROMIUM_PATH=/path/to/chromium.')
}

const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
const WAYS: readonly (readonly string[])[] = [
  [process.execPath, join(import.meta.dirname, '../node_modules/playwright/cli.js'), 'install', 'chromium'],
  ...(isRootOnDebian ? [['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium']] : []),
]

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
