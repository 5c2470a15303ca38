import { notFound } from '#app/feeds/not-found.ts'
import { themeAddress } from '#app/theme-address.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import { themeCss } from '#domain/site/accent.ts'

export const dynamic = 'force-dynamic'

/** The paper's own colour. Its address is named by its content, so whoever has it keeps it. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const { name } = await params
  const { accent } = await findSite(edition())
  if (themeAddress(accent) !== `/theme/${name}`) return notFound()
  return new Response(themeCss(accent), { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
