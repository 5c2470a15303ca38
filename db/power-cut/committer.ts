/** Commits numbers one by one and says so on stdout after each commit, until it is killed. For power-cut.verify.ts. */
import { writeSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { openDatabase } from '#db/client.ts'

const [file = '', synchronous = 'FULL'] = process.argv.slice(2)
const database = await openDatabase(file)
database.sqlite?.writer.exec('CREATE TABLE IF NOT EXISTS acknowledged (number INTEGER PRIMARY KEY)')
database.sqlite?.writer.pragma(`synchronous = ${synchronous}`)

for (let number = 1; ; number++) {
  await database.transact(async (tx) => tx.run(sql`INSERT INTO acknowledged VALUES (${number})`))
  writeSync(1, `${number}\n`)
}
