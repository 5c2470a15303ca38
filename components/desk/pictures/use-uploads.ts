import { useCallback, useEffect, useRef, useState } from 'react'
import type { Picture } from '#components/desk/api/types.ts'
import { uploadPicture } from '#components/desk/pictures/upload-picture.ts'

export type Upload = {
  key: number
  name: string
  share: number
  /** Said when it failed; it stays in the list until it is put away. */
  problem: string | null
}

let keys = 0

/** Sends files one after the other, says how far each is, and can stop. `onPicture` hears of each as it arrives. */
export function useUploads(onPicture: (picture: Picture) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const heard = useRef(onPicture)
  heard.current = onPicture
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const aborts = useRef(new Map<number, AbortController>())
  useEffect(() => {
    const running = aborts.current
    return () => {
      for (const abort of running.values()) abort.abort()
    }
  }, [])

  const forget = useCallback((key: number) => {
    aborts.current.get(key)?.abort()
    aborts.current.delete(key)
    setUploads((all) => all.filter((upload) => upload.key !== key))
  }, [])

  const upload = useCallback(
    (files: readonly File[]) => {
      for (const file of files) {
        const key = ++keys
        const abort = new AbortController()
        aborts.current.set(key, abort)
        const change = (to: Partial<Upload>) =>
          setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...to } : one)))
        setUploads((all) => [...all, { key, name: file.name, share: 0, problem: null }])
        queue.current = queue.current.then(async () => {
          if (abort.signal.aborted) return
          const answer = await uploadPicture(file, (share) => change({ share }), abort.signal)
          if (answer.ok) {
            forget(key)
            heard.current(answer.value)
          } else if (answer.problem.code !== 'cancelled') change({ problem: answer.problem.message })
        })
      }
    },
    [forget],
  )
  return { uploads, upload, forget }
}
