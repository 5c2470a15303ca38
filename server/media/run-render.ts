import { Refusal } from '#domain/refusal.ts'
import { inChild } from './in-child.ts'
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
    const answer = await render(job)
    if ('rendered' in answer) return answer.rendered
    throw unsupported(answer.refused)
  } finally {
    leaveSlot()
  }
}

export const unsupported = (why: string): Refusal =>
  new Refusal({ code: 'unsupported_media', message: `This file cannot be used as a picture. ${why}` })

async function render(job: RenderJob): Promise<RenderAnswer> {
  const answer = await inChild('server/media/render.ts', job, { timeout: TIME_LIMIT })
  if (typeof answer === 'string') return JSON.parse(answer) as RenderAnswer
  switch (answer.fault) {
    case 'slow':
      throw unsupported('It takes too long to open.')
    case 'broke':
      throw unsupported('Opening it broke the decoder.')
    case 'failed':
      throw new Error(`The picture renderer could not run: ${answer.message}`)
  }
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
