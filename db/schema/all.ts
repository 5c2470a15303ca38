/** Both halves together, for migrations and for the test that every table is one or the other. */
export * from './desk.ts'
export * from './edition.ts'
