/**
 * Combinations of topics, as the address of their list writes them: `ports+ferries~strikes` is what is about ports and
 * about ferries and not about strikes. `+` adds a topic that must be there, `~` one that must not; neither can stand in
 * a slug. At least one topic must be there.
 */
import { SLUG } from '#domain/article/content.ts'

export type Combination = { all: readonly string[]; none: readonly string[] }

/** Topics one combination may name. More would only make questions that nobody has. */
const MOST_TOPICS = 6

/** Reads a combination, in whatever order it is written; null where it is none, contradicts itself, or is one topic. */
export function readCombination(words: string): Combination | null {
  const parts = [...`+${words}`.matchAll(/([+~])([^+~]*)/g)].map(([, sign, slug]) => ({ sign, slug: slug! }))
  if (parts.length > MOST_TOPICS || parts.some(({ slug }) => !SLUG.test(slug))) return null
  const ofSign = (wanted: string) => [...new Set(parts.filter(({ sign }) => sign === wanted).map(({ slug }) => slug))]
  const all = ofSign('+').sort()
  const none = ofSign('~').sort()
  const isOne = all.length === 1 && none.length === 0
  return isOne || none.some((slug) => all.includes(slug)) ? null : { all, none }
}

/** The one spelling of a combination; every other leads to it. */
export const combinationOf = ({ all, none }: Combination): string => [all.join('+'), ...none].join('~')
