/** How an agency's copy came in and what became of it here. Instants are ISO text: it is kept as JSON. */
export type Provenance = {
  /** When the copy that was published arrived. */
  receivedAt: string
  /** What the desk changed of it; nothing when it runs as it came. */
  edited: { fields: readonly EditedField[]; blocks: number }
}

/** What of an article readers are told of when the desk changed it. */
export const EDITED_FIELDS = ['headline', 'standfirst'] as const
export type EditedField = (typeof EDITED_FIELDS)[number]
