export const PASSWORD = { min: 10, max: 256 } as const

export type PasswordProblem = 'too_short' | 'too_long' | 'easy_to_guess'

/** What stands in the lists that guessers try first, whatever digits and marks are put around it. */
const COMMON =
  'password passwort passw pass word admin administrator root user login welcome letmein secret changeme default master qwerty qwertz azerty asdfgh asdf zxcvbn qazwsx 1q2w3e4r 1q2w3e 1qaz2wsx qwe asd zxc abc abcd abcdef abcdefgh iloveyou love lovely princess prince sunshine monkey dragon football baseball basketball soccer hockey superman batman shadow michael jordan jennifer jessica ashley daniel thomas charlie andrew michelle hunter killer trustno pokemon starwars whatever freedom flower summer winter spring autumn monday friday january december computer internet google facebook samsung hello ninja mustang cheese matrix access nothing test testing guest demo temp newsroom news editor journalist reporter publisher newspaper desk press dateline headline breaking story article'
    .split(' ')
    .sort((a, b) => b.length - a.length)

const RUNS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop']
const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** A password as it is hashed: NFKC, so that the same word typed on another keyboard is the same password. */
export const normalPassword = (password: string): string => password.toWellFormed().normalize('NFKC')

/**
 * Why `password` may not be chosen, or null. Length is counted in code points after NFKC (NIST SP 800-63B). A
 * password is easy to guess when fewer than four letters of it are left once common words, the words of `context`
 * (the paper's name, the person's own), keyboard runs, repeats and everything that is not a letter are taken out.
 */
export function passwordProblem(password: string, context: readonly string[] = []): PasswordProblem | null {
  const normal = normalPassword(password)
  const length = [...normal].length
  if (length < PASSWORD.min) return 'too_short'
  if (length > PASSWORD.max) return 'too_long'
  const own = context.flatMap((words) => words.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((w) => w.length >= 3)
  const words = [...own.sort((a, b) => b.length - a.length), ...COMMON]
  const plain = normal.toLowerCase()
  const unfolded = plain.replace(/[013457@$!]/g, (character) => LEET[character] ?? character)
  return Math.min(lettersLeft(plain, words), lettersLeft(unfolded, words)) < 4 ? 'easy_to_guess' : null
}

/** How many different letters are left of `text` without the words, runs and repeats that guessers know. */
function lettersLeft(text: string, words: readonly string[]): number {
  let left = text
  for (const word of words) left = left.replaceAll(word, ' ')
  left = left.replace(/[^\p{L}]+/gu, ' ')
  for (const run of RUNS) left = withoutRuns(left, run)
  return new Set(left.replace(/\s+/g, '')).size
}

/** `text` without pieces of four letters or more that follow `run` forwards or backwards. */
function withoutRuns(text: string, run: string): string {
  const backwards = [...run].reverse().join('')
  let left = text
  for (let size = run.length; size >= 4; size--) {
    for (let at = 0; at + size <= run.length; at++) {
      left = left.replaceAll(run.slice(at, at + size), ' ').replaceAll(backwards.slice(at, at + size), ' ')
    }
  }
  return left
}
