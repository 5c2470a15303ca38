/** What search asks of the index, in the words the index keeps. Each database writes it down in its own language. */

/** Words that stand one after another; usually one. */
export type Phrase = readonly string[]

/** Documents in which each of `all` is met by one of its phrases, and that have none of `none`. */
export type Match = { all: readonly (readonly Phrase[])[]; none: readonly Phrase[] }

/** Documents of `match` that `less` does not match. */
export type Difference = { match: Match; less: Match | null }
