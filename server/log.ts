import { destination, type Logger, pino, stdTimeFunctions } from 'pino'

export type Log = Logger

/** One JSON line per event, to standard output. Secrets never belong in an event; these keys are blotted out anyway. */
export function openLog(): Log {
  const out = destination({ fd: 1, sync: true })
  // Whoever read our output went away (`| head -1`, a full log disk): readers must not notice.
  out.on('error', () => undefined)
  return pino(
    {
      // One of several processes says which it is.
      base: process.env.DATELINE_WORKER ? { worker: Number(process.env.DATELINE_WORKER) } : undefined,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: ['password', 'token', 'secret', 'cookie', 'authorization', '*.password', '*.token', '*.cookie'],
    },
    out,
  )
}
