import { SingleBar } from 'cli-progress'
import type { Progress } from '#server/progress.ts'

/** A progress bar on a terminal; nothing where the output goes to a file or a program. */
export function progressBar(stream: NodeJS.WriteStream): { draw: Progress; end: () => void } {
  if (!stream.isTTY) return { draw: () => undefined, end: () => undefined }
  let bar: SingleBar | null = null
  let current = ''
  const end = () => {
    bar?.stop()
    bar = null
  }
  return {
    draw(what, done, total) {
      if (what !== current) end()
      current = what
      if (!bar) {
        bar = new SingleBar({
          stream,
          format: '{what} [{bar}] {value}/{total}',
          clearOnComplete: true,
          hideCursor: true,
        })
        bar.start(total, done, { what })
      } else {
        bar.setTotal(total)
        bar.update(done, { what })
      }
    },
    end,
  }
}
