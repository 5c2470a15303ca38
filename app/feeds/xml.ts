/** An XML document as an answer. */
export function xml(document: string): Response {
  return new Response(document, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
