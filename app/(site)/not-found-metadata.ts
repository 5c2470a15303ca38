import type { Metadata } from 'next'

/** What a page says of itself where nothing stands. */
export const NOT_FOUND: Metadata = { title: 'Not found', robots: { index: false } }
