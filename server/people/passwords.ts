import { hash, verify } from '@node-rs/argon2'
import { normalPassword, PASSWORD, type PasswordProblem, passwordProblem } from '#domain/people/password.ts'
import { Refusal } from '#domain/refusal.ts'

/** argon2id, OWASP's first recommendation: 19 MiB, two passes, one lane. About 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash that no password has: verified for unknown accounts, so that they take as long as known ones. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$S2ckY7+l6NdCOEDjByJgwQ$+MtgpY0z7AlPvtnpEXxOwEFYrSoIi0YY/9gNqQcrqWg'

const AT_ONCE = 2
const WAITING = 20

/** Kept on `globalThis`, because Next bundles its own copy of this module and the limit is the process's. */
type Turns = { running: number; waiting: (() => void)[] }
const TURNS = Symbol.for('dateline.passwords')
const shared = globalThis as { [TURNS]?: Turns }

/** The hash to keep of `password`. Throws `too_many_requests` when too many wait. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normalPassword(password), COST))

/** Whether `password` has the hash `kept`. Without one (no such person, no password yet) it takes as long to say no. */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  if ([...password].length > PASSWORD.max * 2) return false
  const right = await inTurn(() => verify(kept ?? NOBODY, normalPassword(password)).catch(() => false))
  return right && kept !== null
}

const SENTENCES: Record<PasswordProblem, string> = {
  too_short: `Choose a password of at least ${PASSWORD.min} characters.`,
  too_long: `Choose a password of at most ${PASSWORD.max} characters.`,
  easy_to_guess: 'This password is one of the first that guessers try. A few unrelated words make a better one.',
}

/** Throws `not_allowed` unless `password` may be chosen by someone called by the words of `context`. */
export function mustBeGoodPassword(password: string, context: readonly string[]): void {
  const reason = passwordProblem(password, context)
  if (reason) throw new Refusal({ code: 'not_allowed', field: 'password', reason, message: SENTENCES[reason] })
}

/** Runs `work` when one of the two places is free, so that a flood of sign-ins cannot starve readers. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared[TURNS] ??= { running: 0, waiting: [] }
  const turns = shared[TURNS]
  if (turns.running >= AT_ONCE) {
    if (turns.waiting.length >= WAITING) {
      throw new Refusal({
        code: 'too_many_requests',
        retryAfter: 2,
        message: 'Many people are signing in at this moment. Try again in a few seconds.',
      })
    }
    await new Promise<void>((resolve) => turns.waiting.push(resolve))
  } else {
    turns.running++
  }
  try {
    return await work()
  } finally {
    const next = turns.waiting.shift()
    if (next) next()
    else turns.running--
  }
}
