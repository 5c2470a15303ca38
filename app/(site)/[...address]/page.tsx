import { moveOrNotFound } from '../move-or-not-found.tsx'
import { notFoundMetadata } from '../not-found-metadata.ts'

export const dynamic = 'force-dynamic'
export const generateMetadata = notFoundMetadata

/** Addresses of no shape of ours: those of the system an archive came from, `/2012/01/my-post`, and mistakes. */
export default async function Page({ params }: { params: Promise<{ address: string[] }> }) {
  return moveOrNotFound(`/${(await params).address.join('/')}`)
}
