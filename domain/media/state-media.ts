import type { Site } from '#domain/site/site.ts'

/** What readers are told of a picture whose credit names an agency that speaks for a state; null for all others. */
export function stateMediaLabelOf(credit: string, { stateMedia }: Pick<Site, 'stateMedia'>): string | null {
  const words = wordsIn(credit)
  return stateMedia.find((source) => words.includes(wordsIn(source.credit)))?.label ?? null
}

/** Whole words only: a name inside another name is somebody else. */
const wordsIn = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
