import { useRef, useState } from 'react'
import useSWR, { mutate as mutateAny } from 'swr'
import type { Answer, ApiProblem } from '#components/desk/api/request.ts'
import type { FrontAnswer } from '#components/desk/api/types.ts'
import { frontDifferences } from '#components/desk/fronts/front-differences.ts'

/** Something an editor does to a front, so described that it can be done again on a front that changed meanwhile. */
export type Deed = {
  /** For the heading when it was refused: "Moving “Bridge reopens”". Holds every word that was typed. */
  what: string
  /** Said once it is done. */
  done: (front: FrontAnswer) => string
  run: (front: FrontAnswer) => Promise<Answer<unknown>>
  /** The front as the editor saw it, where that may be older than what is here now: a dialog was open. */
  seen?: FrontAnswer
  /** Where the focus goes then: the `data-focus` of an element. */
  focus: string
}

/** A deed that was not done, why, and what others changed since the editor looked. */
export type Refused = { deed: Deed; message: string; differences: string[] }

/** How often the desk looks what others did to the front, in milliseconds. */
const LOOK_AGAIN = 15_000

export type FrontDesk = ReturnType<typeof useFront>

/** A front, and what can be done to it: one deed after the other, each on what the one before left. */
export function useFront(id: string) {
  const { data, error, mutate } = useSWR<FrontAnswer, ApiProblem>(`fronts/${id}`, { refreshInterval: LOOK_AGAIN })
  const current = useRef<FrontAnswer | undefined>(undefined)
  current.current = data
  const queue = useRef(Promise.resolve())
  const [said, setSaid] = useState('')
  const [focus, setFocus] = useState<{ on: string } | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)

  const once = async (deed: Deed) => {
    const seen = deed.seen ?? current.current
    if (!seen) return
    const answer = await deed.run(seen)
    const now = await mutate().catch(() => undefined)
    if (now) current.current = now
    void mutateAny('fronts')
    if (!answer.ok) {
      return setRefused({ deed, message: answer.problem.message, differences: now ? frontDifferences(seen, now) : [] })
    }
    setSaid(deed.done(now ?? seen))
    setFocus({ on: deed.focus })
  }
  const act = (deed: Deed) => {
    queue.current = queue.current.then(() => once(deed))
  }
  return {
    front: data ?? null,
    problem: error ?? null,
    act,
    said,
    say: setSaid,
    focus,
    focusOn: (on: string) => setFocus({ on }),
    refused,
    /** Does what was refused once more, on the front as it is now. */
    again: ({ deed: { seen: _, ...deed } }: Refused) => {
      setRefused(null)
      act(deed)
    },
    leave: ({ deed }: Refused) => {
      setRefused(null)
      setFocus({ on: deed.focus })
    },
  }
}
