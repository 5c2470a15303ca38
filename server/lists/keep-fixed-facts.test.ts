import { describe, expect, test } from 'vitest'
import { findSite } from '#db/edition/site.ts'
import { changes } from '#db/schema/edition.ts'
import { aPerson, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import { siteOf } from '#domain/site/site.ts'
import { keepFixedFacts } from './keep-fixed-facts.ts'
import { saveSite } from './save-site.ts'

describe.each(testDatabases)('facts fixed by the environment on %s', (_dialect, open) => {
  test('are the paper’s own after the start, and touch nothing else', async () => {
    const database = await open()
    const site = siteOf({ name: 'The Post', place: 'Haneul' })
    await saveSite(database, await aPerson(database, 'administrator'), site, NOON)
    await keepFixedFacts(database, { fixed: { lang: 'ko', timeZone: 'Asia/Seoul' }, now: minutesLater(1) })
    expect(await findSite(database.db)).toEqual({ ...site, lang: 'ko', timeZone: 'Asia/Seoul' })
    await database.close()
  })

  test('outdate no page where nothing changes', async () => {
    const database = await open()
    await keepFixedFacts(database, { fixed: { name: 'The Post' }, now: NOON })
    const before = await database.db.select().from(changes)
    expect(before).toHaveLength(1)
    await keepFixedFacts(database, { fixed: { name: 'The Post' }, now: minutesLater(1) })
    await keepFixedFacts(database, { fixed: {}, now: minutesLater(2) })
    expect(await database.db.select().from(changes)).toEqual(before)
    await database.close()
  })
})
