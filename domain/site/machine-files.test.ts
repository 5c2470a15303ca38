import { expect, test } from 'vitest'
import { initialOf, manifestOf, shortNameOf } from './manifest.ts'
import { securityTxt } from './security-txt.ts'
import { siteOf } from './site.ts'
import { reservations } from './text-and-data-mining.ts'

const now = new Date('2026-11-25T22:00:00Z')
const DAY = 24 * 60 * 60_000

test.each([
  ['The Haneul Post', 'Haneul Post', 'H'],
  ['The Haneul Evening Post', 'Haneul', 'H'],
  ['하늘일보', '하늘일보', '하'],
  ['Dateline', 'Dateline', 'D'],
  ['The', 'The', 'T'],
  ['Ärzte Zeitung', 'Ärzte', 'Ä'],
])('%s is called %s under its icon and begins with %s', (name, short, initial) => {
  expect([shortNameOf(name), initialOf(name)]).toEqual([short, initial])
})

test('the manifest has what a device needs to install the paper', () => {
  const manifest = manifestOf(siteOf({ name: 'The Haneul Post', lang: 'ko' }))
  expect(manifest).toMatchObject({ name: 'The Haneul Post', short_name: 'Haneul Post', lang: 'ko', start_url: '/' })
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ])
})

test('security.txt holds for months whenever it is read before it is made anew, and less than a year', () => {
  const { document, freshUntil } = securityTxt(
    siteOf({ contact: 'desk@post.example', lang: 'ko' }),
    'https://p.example',
    now,
  )!
  expect(document).toMatch(/^Contact: mailto:desk@post\.example$/m)
  expect(document).toMatch(/^Preferred-Languages: ko, en$/m)
  const expires = new Date(/^Expires: (.+)$/m.exec(document)![1]!)
  expect(expires.getTime() - freshUntil.getTime()).toBeGreaterThan(100 * DAY)
  expect(expires.getTime() - now.getTime()).toBeLessThan(365 * DAY)
  expect(freshUntil > now).toBe(true)
})

test('a web address is a contact as it is, and without a contact there is no security.txt', () => {
  const site = siteOf({ contact: 'https://post.example/tell' })
  expect(securityTxt(site, 'https://p.example', now)!.document).toContain('Contact: https://post.example/tell\n')
  expect(securityTxt(siteOf({}), 'https://p.example', now)).toBeNull()
})

test('the reservation against text and data mining is what the owner decided', () => {
  expect(reservations(siteOf({ aiCrawlers: 'refuse' }))).toEqual([{ location: '/', 'tdm-reservation': 1 }])
  const licence = { name: 'CC BY', url: 'https://cc.example/by' }
  expect(reservations(siteOf({ aiCrawlers: 'allow', licence }))).toEqual([
    { location: '/', 'tdm-reservation': 0, 'tdm-policy': 'https://cc.example/by' },
  ])
})
