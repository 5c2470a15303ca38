#!/usr/bin/env node
/** `npm start`: builds if the sources changed, then becomes the server. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildIfNeeded } from './build.ts'

/**
 * Megabytes for each half of the young generation. Left to itself Node grows it to 64 while Next is loaded and keeps
 * that for ever: 340 MB idle instead of 180.
 */
const YOUNG = '--max-semi-space-size=4'

const root = resolve(import.meta.dirname, '..')
const main = resolve(root, 'server/main.ts')
const quick = pathToFileURL(resolve(root, 'server/quick-imports.ts')).href

await buildIfNeeded()
// Modules are compiled once, not at every start.
const env = { ...process.env, NODE_COMPILE_CACHE: resolve(root, 'node_modules/.cache/compiled') }
// In place of this process, so that signals reach the server and nothing waits beside it. Windows has no such call.
if (process.platform === 'win32') {
  await import(quick)
  await import(pathToFileURL(main).href)
} else {
  const flags = ['--disable-warning=ExperimentalWarning', YOUNG, '--import', quick]
  process.execve?.(process.execPath, [process.execPath, ...flags, main], env)
}
