import { describe, expect, test } from 'vitest'
import { findSite } from '#db/edition/site.ts'
import { aPerson, minutesLater, NOON, testDatabases } from '#db/testing.ts'
import { keepFeedAuthority } from './keep-feed-authority.ts'
import { saveSite } from './save-site.ts'

describe.each(testDatabases)('the authority of feed ids on %s', (_dialect, open) => {
  test('is decided at the first start and kept when the paper moves', async () => {
    const database = await open()
    await keepFeedAuthority(database, { siteUrl: 'https://old.example', now: NOON })
    await keepFeedAuthority(database, { siteUrl: 'https://new.example', now: minutesLater(1) })
    expect((await findSite(database.db)).feedAuthority).toBe('old.example,2026')
    await database.close()
  })

  test('survives a change of settings that does not know it, and one that would change it', async () => {
    const database = await open()
    await keepFeedAuthority(database, { siteUrl: 'https://old.example', now: NOON })
    const { feedAuthority: _, ...known } = await findSite(database.db)
    const administrator = await aPerson(database, 'administrator')
    await saveSite(database, administrator, { ...known, name: 'The Post' }, minutesLater(1))
    expect(await findSite(database.db)).toMatchObject({ name: 'The Post', feedAuthority: 'old.example,2026' })
    await saveSite(database, administrator, { ...known, feedAuthority: 'other.example,2030' }, minutesLater(2))
    expect((await findSite(database.db)).feedAuthority).toBe('old.example,2026')
    await database.close()
  })
})
