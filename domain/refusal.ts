/**
 * Everything the newsroom can refuse, with the HTTP status its answer carries. The code is the contract:
 * clients and tests depend on codes, never on sentences.
 */
const REFUSALS = {
  not_signed_in: 401,
  forbidden: 403,
  not_found: 404,
  wrong_status: 409,
  out_of_date: 409,
  taken: 409,
  in_use: 409,
  not_ready: 422,
  not_allowed: 422,
  too_large: 413,
  unsupported_media: 415,
  too_many_requests: 429,
  busy: 503,
} as const satisfies Record<string, number>

export type RefusalCode = keyof typeof REFUSALS

/** What a refusal says besides its code: a sentence for people, and facts for programs. */
export type RefusalDetail = { code: RefusalCode; message: string; [fact: string]: unknown }

/**
 * The newsroom says no. Thrown anywhere under a command; it rolls the transaction back and becomes a
 * problem+json answer (RFC 9457) at the edge. The only class in the house.
 */
export class Refusal extends Error {
  readonly detail: RefusalDetail
  readonly status: number

  constructor(detail: RefusalDetail) {
    super(detail.message)
    this.name = 'Refusal'
    this.detail = detail
    this.status = REFUSALS[detail.code]
  }
}
