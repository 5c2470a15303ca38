import { scriptJson } from '#domain/linked-data/script-json.ts'

/**
 * Structured data. The one place on public pages that writes markup by itself: React would escape quotes inside a
 * script element and break the JSON. `scriptJson` leaves nothing that could end the element.
 */
export function JsonLd({ value }: { value: Record<string, unknown> }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: reviewed; see above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(value) }} />
}
