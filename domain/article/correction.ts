/** A correction repairs a mistake of fact; a clarification adds what was missing. Both are dated and public. */
export const CORRECTION_KINDS = ['correction', 'clarification'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]
