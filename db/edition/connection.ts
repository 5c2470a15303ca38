import { type Db, database } from '#db/client.ts'

/** Reads of the edition. It cannot write, and everything in this room names the edition's tables only. */
export type EditionDb = Pick<Db, 'select'>

/** The edition of this process's newsroom. */
export const edition = (): EditionDb => database().db

/** The same, for reads that may take long. */
export const editionAside = (): EditionDb => database().aside ?? edition()
