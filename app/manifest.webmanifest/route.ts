import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { manifestOf } from '#domain/site/manifest.ts'

export const dynamic = 'force-dynamic'

/** What a device needs to put the paper on its home screen. */
export async function GET() {
  const manifest = manifestOf(await findSite(edition()))
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } })
}
