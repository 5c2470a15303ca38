/** Characters that no field keeps: controls (PostgreSQL refuses U+0000), bidirectional overrides, non-characters. */
const UNWANTED = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** Text as we keep it: NFC, well-formed, without unwanted characters; tabs and line breaks stay. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(UNWANTED, (character) => (character === '\n' || character === '\t' ? character : ''))
}

/** One line of text as we keep it: clean, white space folded, no space at either end. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}
