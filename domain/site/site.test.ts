import { describe, expect, test } from 'vitest'
import { accentOnDark, contrast, isReadableAccent } from './accent.ts'
import { SiteFacts, siteOf, UNNAMED } from './site.ts'

describe('the facts of a paper', () => {
  test('kept by a Dateline that knew fewer are whole when read', () => {
    const old = { name: 'The Post', tagline: '', place: 'Haneul', timeZone: 'Asia/Seoul', zoneLabel: 'KST', lang: 'en' }
    expect(siteOf(old)).toEqual({ ...UNNAMED, ...old })
    expect(siteOf({})).toMatchObject({ aiCrawlers: 'refuse', publicHistory: false, policies: [], licence: null })
  })

  test('pass the door as they were read', () => {
    const site = siteOf({ name: 'The Post', accent: '#9c2f35', contact: 'desk@post.example' })
    expect(SiteFacts.parse(site)).toEqual(site)
  })

  test.each([
    ['name', { name: '  ' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['lang', { lang: 'not a language' }],
    ['accent', { accent: 'red' }],
    ['accent', { accent: '#ffe680' }],
    ['contact', { contact: 'javascript:alert(1)' }],
    ['licence.url', { licence: { name: 'CC', url: 'javascript:alert(1)' } }],
    ['social.0.url', { social: [{ name: 'X', url: 'ftp://x.example' }] }],
    ['links.0.url', { links: [{ label: 'Away', url: '//elsewhere.example' }] }],
    ['policies.0.slug', { policies: [{ kind: 'about', title: 'About', slug: 'About us', text: '' }] }],
    [
      'policies.1.slug',
      { policies: ['about', 'privacy'].map((kind) => ({ kind, title: 'Us', slug: 'us', text: 'Words' })) },
    ],
    ['shade', { shade: '#000000' }],
  ])('are refused at %s, not elsewhere', (field, wrong) => {
    const { error } = SiteFacts.safeParse({ name: 'The Post', ...wrong })
    const paths = error?.issues.map(({ path, ...issue }) => ('keys' in issue ? issue.keys[0] : path.join('.')))
    expect(paths).toEqual([field])
  })

  test('lose what no page should have', () => {
    const text = 'One\u202e\n\nTwo'
    const site = SiteFacts.parse({
      name: ' The\u0000  Post ',
      policies: [{ kind: 'about', title: 'Us', slug: 'us', text }],
    })
    expect(site).toMatchObject({ name: 'The Post', policies: [{ text: 'One\n\nTwo' }] })
  })
})

describe('an accent', () => {
  test('has the contrast WCAG computes', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })

  test.each([
    ['', true],
    ['#0d5a73', true],
    ['#9c2f35', true],
    ['#777777', false],
    ['#ffcc00', false],
    ['#ffffff', false],
  ])('“%s” can be read on light paper: %s', (colour, is) => {
    expect(isReadableAccent(colour)).toBe(is)
  })

  test.each(['#0d5a73', '#9c2f35', '#000000', '#00007f', '#ffcc00'])(
    '%s can be read on dark paper once lightened',
    (colour) => {
      expect(contrast(accentOnDark(colour), '#26221b')).toBeGreaterThanOrEqual(4.5)
    },
  )
})
