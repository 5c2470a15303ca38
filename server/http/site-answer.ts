import { edition } from '#db/edition/connection.ts'
import { findSite } from '#db/edition/site.ts'
import type { Site } from '#domain/site/site.ts'
import { config } from '#server/config.ts'

/** The facts of the paper that people set; what the ids of its feeds begin with is not one of them. */
export async function siteAnswer(): Promise<Site> {
  const { feedAuthority: _, ...facts } = await findSite(edition())
  return facts
}

/** Them, and which of them the environment fixes. */
export async function settingsAnswer() {
  return { ...(await siteAnswer()), fixed: Object.keys(config().fixedFacts) }
}
