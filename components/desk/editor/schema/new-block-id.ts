const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A new id for a block: twelve random characters, a letter first, so that it can be an HTML id. Works without TLS. */
export function newBlockId(): string {
  const random = crypto.getRandomValues(new Uint32Array(11))
  return `b${Array.from(random, (value) => ALPHABET[value % ALPHABET.length]).join('')}`
}
