import { createHash, randomBytes, randomInt } from 'node:crypto'

const PUBLIC_ALPHABET = '0123456789bcdfghjkmnpqrstvwxyz'

/** A new id for a row: 128 random bits, hex. Nothing is sequential, so nothing can be counted or guessed. */
export const newId = (): string => randomBytes(16).toString('hex')

/** A new public id: what stands in an article's address for ever. See `PUBLIC_ID` in the domain. */
export const newPublicId = (): string =>
  Array.from({ length: 12 }, () => PUBLIC_ALPHABET[randomInt(PUBLIC_ALPHABET.length)]).join('')

/** A new secret for a link or a cookie: 256 random bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret: its SHA-256, hex. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
