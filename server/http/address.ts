/**
 * Where a request came from, for throttling. The front (and Next, where the front says nothing) writes the peer's
 * address last into `X-Forwarded-For`; whatever a client put there stands before it and counts for nothing.
 */
export const addressOf = (headers: Headers): string => headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
