import { NotFoundPage } from '#components/site/missing/not-found-page.tsx'
import { findPaper } from './find-paper.ts'
import { NOT_FOUND } from './not-found-metadata.ts'

export const metadata = NOT_FOUND

/** What Next draws by itself where it finds no page at all; every other 404 is drawn by `moveOrNotFound`. */
export default async function NotFound() {
  return <NotFoundPage paper={await findPaper()} latest={[]} />
}
