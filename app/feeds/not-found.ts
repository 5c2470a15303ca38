/** 404 for programs: feed readers and crawlers want a status and a sentence, not a page. */
export function notFound(): Response {
  return new Response('There is nothing at this address.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
