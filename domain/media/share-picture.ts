/** The picture that goes out with a shared link, in pixels: what the services that show links ask for (1.91 : 1). */
export const SHARE_SIZE = { width: 1200, height: 630 } as const

/** What the types that come with the product can set: Latin and its marks, Hangul, and the signs both are written with. */
const SETTABLE =
  /^[\u0020-\u007e\u00a0-\u00ff\u0100-\u0130\u0134-\u0148\u014a-\u0151\u0154-\u017e\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2032\u2033\u2039\u203a\u20a9\u20ac\u2122\u3131-\u318e\uac00-\ud7a3]*$/
const SYMBOLS = /\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}]|[\u{1f1e6}-\u{1f1ff}]|\u200d|\ufe0e|\ufe0f/gu
/** Signs of ASCII and Latin-1 that Unicode counts among its pictographs. */
const PLAIN = /[\u0020-\u00ff\u2122]/

/**
 * `words` as they can be set in the paper's types, on any machine; null where a letter is missing, because boxes in its
 * place would be worse than no words, and where nothing is left. Symbols such as emoji are left out.
 */
export function settable(words: string): string | null {
  const plain = words
    .normalize('NFC')
    .replace(SYMBOLS, (symbol) => (PLAIN.test(symbol) ? symbol : ''))
    .replace(/\s+/g, ' ')
    .trim()
  return plain !== '' && SETTABLE.test(plain) ? plain : null
}

/** The same with its Korean words kept whole: lines break between words, as in a newspaper, not between syllables. */
export const keptWhole = (words: string): string => words.replace(/(?<=[\uac00-\ud7a3])(?=[\uac00-\ud7a3])/g, '\u2060')

/**
 * Where things stand, in pixels: the words on the left, the picture on the right over the whole height. A portrait
 * picture stays a portrait; without a picture the words have everything.
 */
export function shareLayout(picture: { width: number; height: number } | null): {
  column: { left: number; width: number }
  picture: { left: number; width: number } | null
} {
  if (!picture) return { column: { left: 76, width: 1048 }, picture: null }
  const width = picture.width >= picture.height ? 600 : 440
  const left = SHARE_SIZE.width - width
  return { column: { left: 56, width: left - 56 - 44 }, picture: { left, width } }
}
