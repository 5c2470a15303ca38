import type { Paper } from '#components/site/paper.ts'
import { edition } from '#db/edition/connection.ts'
import { findSite, listSections } from '#db/edition/site.ts'
import { siteUrl } from '#db/edition/site-url.ts'

/** What every page shows of the paper itself. */
export async function findPaper(): Promise<Paper> {
  return { site: await findSite(edition()), sections: await listSections(edition()), siteUrl: siteUrl() }
}
