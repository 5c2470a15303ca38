/**
 * Whether a request that changes something comes from our own pages. Browsers say so in `Sec-Fetch-Site`, which no
 * page can forge; where it is absent (an old browser, a program) `Origin` must be ours. Neither is a refusal, so a
 * program has to name the origin on purpose. `Host` and `X-Forwarded-*` decide nothing.
 */
export function isSameOrigin(headers: Headers, origin: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  return headers.get('origin') === new URL(origin).origin
}
