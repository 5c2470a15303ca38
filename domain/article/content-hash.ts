import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '#domain/canonical-json.ts'

/**
 * SHA-256 of the canonical JSON of `value` (keys sorted), hex. The same words have the same hash in both databases and
 * in the browser, so that a publication can name exactly what its editor saw.
 */
export const contentHash = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))
