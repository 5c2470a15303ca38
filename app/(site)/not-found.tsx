import { NotFoundPage } from '#components/site/missing/not-found-page.tsx'
import { findPaper } from './find-paper.ts'
import { notFoundMetadata } from './not-found-metadata.ts'

export const generateMetadata = notFoundMetadata

/** What Next draws by itself where it finds no page at all; every other 404 is drawn by `moveOrNotFound`. */
export default async function NotFound() {
  return <NotFoundPage paper={await findPaper()} latest={[]} />
}
