/** Months of the calendar in UTC, as sitemaps are cut: "2026-11". A paper's zone may change; this may not. */
export const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

export const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7)

export const startOfMonth = (month: string): Date => new Date(`${month}-01T00:00:00.000Z`)

export const monthAfter = (start: Date): Date => new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1))
