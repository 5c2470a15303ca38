import { siteUrl } from '#db/edition/site-url.ts'
import { robots } from '#domain/feed/robots.ts'

export const dynamic = 'force-dynamic'

export function GET() {
  return new Response(robots(siteUrl()), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
