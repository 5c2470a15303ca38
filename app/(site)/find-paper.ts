import type { Paper } from '#components/site/paper.ts'
import { edition } from '#db/edition/connection.ts'
import { findBreaking } from '#db/edition/fronts.ts'
import { findSite, findWordmark, listSections } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'

/** What every page shows of the paper itself. */
export async function findPaper(): Promise<Paper> {
  return {
    site: await findSite(edition()),
    wordmark: await findWordmark(edition()),
    sections: await listSections(edition()),
    siteUrl: siteUrl(),
    breaking: await findBreaking(edition(), new Date()),
  }
}
