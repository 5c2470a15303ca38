import { notFound, permanentRedirect } from 'next/navigation'
import { findRedirect } from '#db/edition/articles.ts'
import { edition } from '#db/edition/connection.ts'

/** For an address at which nothing stands: leads to where what stood there is now, or answers 404. */
export async function moveOrNotFound(path: string): Promise<never> {
  const target = await findRedirect(edition(), path)
  if (target) permanentRedirect(target)
  notFound()
}
