export const DIALECTS = ['sqlite', 'postgres'] as const
export type Dialect = (typeof DIALECTS)[number]

/** Which database this process speaks to, from the form of its URL. A path or `file:` is SQLite. */
export const dialectOf = (url: string): Dialect => (/^postgres(ql)?:/.test(url) ? 'postgres' : 'sqlite')

/** Settled once, when the schema is first imported: a process speaks to one database. */
export const dialect: Dialect = dialectOf(process.env.DATABASE_URL ?? '')
