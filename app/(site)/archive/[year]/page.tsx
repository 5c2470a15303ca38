import { permanentRedirect } from 'next/navigation'
import { moveOrNotFound } from '../../move-or-not-found.tsx'

export const dynamic = 'force-dynamic'

/** A year has no page of its own: it is a part of the archive's. */
export default async function Page({ params }: { params: Promise<{ year: string }> }) {
  const { year } = await params
  if (/^\d{4}$/.test(year)) permanentRedirect(`/archive#y${year}`)
  return moveOrNotFound(`/archive/${year}`)
}
