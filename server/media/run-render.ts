import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#domain/refusal.ts'
import type { RenderAnswer, Rendered, RenderJob } from './render.ts'

/** How long one picture may take, in milliseconds. */
const TIME_LIMIT = 30_000
/** How many pictures are worked on at once: more would only take the cores from readers. */
const SLOTS = 2

let free = SLOTS
const waiting: (() => void)[] = []

/**
 * Renders one picture in a process of its own, after those that came before it. Refuses (`unsupported_media`) what the
 * decoder refuses, what crashes it and what takes too long; throws if the renderer itself cannot run.
 */
export async function runRender(job: RenderJob): Promise<Rendered> {
  await takeSlot()
  try {
    const answer = await inChild(job)
    if ('rendered' in answer) return answer.rendered
    throw unsupported(answer.refused)
  } finally {
    leaveSlot()
  }
}

export const unsupported = (why: string): Refusal =>
  new Refusal({ code: 'unsupported_media', message: `This file cannot be used as a picture. ${why}` })

function inChild(job: RenderJob): Promise<RenderAnswer> {
  const command = [
    '--max-old-space-size=192',
    '--disable-warning=ExperimentalWarning',
    rendererFile(),
    JSON.stringify(job),
  ]
  return new Promise((resolve, reject) => {
    // An empty environment: whatever a hostile file makes the decoder do, it finds no secret there.
    const env = { NODE_ENV: 'production' } as const
    const options = { env, timeout: TIME_LIMIT, killSignal: 'SIGKILL', maxBuffer: 1e6, windowsHide: true } as const
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (!error) return resolve(JSON.parse(stdout) as RenderAnswer)
      if (error.killed) return reject(unsupported('It takes too long to open.'))
      if (error.signal) return reject(unsupported('Opening it broke the decoder.'))
      reject(new Error(`The picture renderer could not run: ${stderr.trim() || error.message}`))
    })
  })
}

/** The renderer is started from its source; next to a bundled copy of this module there is none, so the root is asked. */
function rendererFile(): string {
  const folders = [import.meta.dirname, join(process.cwd(), 'server', 'media')]
  const file = folders
    .filter(Boolean)
    .map((folder) => join(folder, 'render.ts'))
    .find(existsSync)
  if (!file) throw new Error('server/media/render.ts was not found: start Dateline from its own folder.')
  return file
}

async function takeSlot(): Promise<void> {
  if (free > 0) {
    free--
    return
  }
  await new Promise<void>((go) => waiting.push(go))
}

function leaveSlot(): void {
  const next = waiting.shift()
  if (next) next()
  else free++
}
