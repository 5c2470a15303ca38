import { expect, test } from 'vitest'
import { type Trace, tagsOf } from './edition-tags.ts'

const article = { id: 'inner', publicId: 'outer' }
const NOWHERE: Trace = {
  path: null,
  isPublic: false,
  section: null,
  month: null,
  topics: [],
  contributors: [],
  translations: [],
  place: null,
  hasCorrections: false,
  redirects: [],
}
const SHOWN: Trace = {
  path: '/city/bridge-outer',
  isPublic: true,
  section: 'city',
  month: '2026-11',
  topics: ['ports'],
  contributors: ['mina'],
  translations: [],
  place: null,
  hasCorrections: false,
  redirects: ['/old'],
}
const WITHDRAWN: Trace = { ...NOWHERE, path: SHOWN.path, redirects: ['/old'] }
const SELF = ['article:outer', 'article:inner']

test.each<[string, Trace, Trace, string[]]>([
  [
    'a new translation is named',
    SHOWN,
    { ...SHOWN, translations: ['in-korean'] },
    ['latest', 'section:city', 'month:2026-11', 'topic:ports', 'contributor:mina', 'article:in-korean'],
  ],
  [
    'first publication',
    NOWHERE,
    SHOWN,
    [
      'latest',
      'section:city',
      'month:2026-11',
      'topic:ports',
      'contributor:mina',
      'address:/city/bridge-outer',
      'address:/old',
    ],
  ],
  ['an update in place', SHOWN, SHOWN, ['latest', 'section:city', 'month:2026-11', 'topic:ports', 'contributor:mina']],
  [
    'another topic and another byline',
    SHOWN,
    { ...SHOWN, topics: ['tides'], contributors: ['pado'] },
    ['latest', 'section:city', 'month:2026-11', 'topic:ports', 'topic:tides', 'contributor:mina', 'contributor:pado'],
  ],
  [
    'another section',
    SHOWN,
    { ...SHOWN, section: 'business', path: '/business/bridge-outer', redirects: ['/city/bridge-outer', '/old'] },
    [
      'latest',
      'section:city',
      'month:2026-11',
      'section:business',
      'topic:ports',
      'contributor:mina',
      'address:/city/bridge-outer',
      'address:/business/bridge-outer',
      'address:/old',
    ],
  ],
  [
    'one more old address',
    SHOWN,
    { ...SHOWN, redirects: ['/old', '/older'] },
    ['latest', 'section:city', 'month:2026-11', 'topic:ports', 'contributor:mina', 'address:/older'],
  ],
  [
    'a correction',
    SHOWN,
    { ...SHOWN, hasCorrections: true },
    ['latest', 'section:city', 'month:2026-11', 'topic:ports', 'contributor:mina', 'corrections'],
  ],
  [
    'withdrawal',
    SHOWN,
    WITHDRAWN,
    [
      'latest',
      'section:city',
      'month:2026-11',
      'topic:ports',
      'contributor:mina',
      'address:/city/bridge-outer',
      'address:/old',
    ],
  ],
  [
    'publication after withdrawal',
    WITHDRAWN,
    SHOWN,
    [
      'latest',
      'section:city',
      'month:2026-11',
      'topic:ports',
      'contributor:mina',
      'address:/city/bridge-outer',
      'address:/old',
    ],
  ],
  [
    'another place',
    { ...SHOWN, place: 'old-quay' },
    { ...SHOWN, place: 'norrby' },
    ['latest', 'section:city', 'month:2026-11', 'topic:ports', 'contributor:mina', 'place:old-quay', 'place:norrby'],
  ],
  ['nothing', NOWHERE, NOWHERE, []],
])('%s outdates exactly what shows it', (_, before, after, tags) => {
  expect(new Set(tagsOf(article, before, after))).toEqual(new Set([...SELF, ...tags]))
})
