/** The Haneul Post: its public facts, sections, bylines and topics. The city and all its people are invented. */
import type { ContributorKind } from '#domain/article/published.ts'
import { siteOf } from '#domain/site/site.ts'
import { POLICIES } from './policies.ts'

export const SITE = siteOf({
  name: 'The Haneul Post',
  tagline: 'The daily of the port and its city',
  place: 'Haneul',
  timeZone: 'Asia/Seoul',
  zoneLabel: 'KST',
  lang: 'en',
  accent: '#0b4f6c',
  contact: 'readers@haneulpost.example',
  social: [
    { name: 'Mastodon', url: 'https://social.example/@haneulpost' },
    { name: 'Bluesky', url: 'https://blue.example/haneulpost' },
    { name: 'YouTube', url: 'https://video.example/haneulpost' },
  ],
  policies: POLICIES,
  licence: { name: 'CC BY-NC-ND 4.0', url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/' },
  publicHistory: true,
  stateMedia: [{ credit: 'Haneul Maritime Ministry', label: 'Government handout' }],
})

export const SECTIONS = [
  { slug: 'city', name: 'City', colour: '#9c2f35' },
  { slug: 'harbour', name: 'Harbour', colour: '#1f5673' },
  { slug: 'opinion', name: 'Opinion', colour: '#b35a1f' },
  { slug: 'business', name: 'Business', colour: '#7d6412' },
  { slug: 'world', name: 'World', colour: '#1f6f6b' },
  { slug: 'science', name: 'Science', colour: '#45489a' },
  { slug: 'culture', name: 'Culture', colour: '#7b3f72' },
  { slug: 'sport', name: 'Sport', colour: '#2c6e3f' },
] as const

export type DemoContributor = {
  slug: string
  name: string
  kind: ContributorKind
  jobTitle: string
  bio: string
  tag: string
}

const person = (slug: string, name: string, jobTitle: string, bio: string): DemoContributor => ({
  slug,
  name,
  kind: 'person',
  jobTitle,
  bio,
  tag: '',
})

export const CONTRIBUTORS: readonly DemoContributor[] = [
  person(
    'ji-won-han',
    'Ji-won Han',
    'City editor',
    'Ji-won Han has covered Haneul’s nine wards for fourteen years, first by bicycle, now mostly by tram. She started on the night desk and still reads the duty log before breakfast.',
  ),
  person(
    'min-seo-baek',
    'Min-seo Baek',
    'Harbour correspondent',
    'Min-seo Baek writes about ships, tides and the people who work with both. Before joining the Post she spent six years as a deck officer on coastal freighters.',
  ),
  person(
    'do-yun-shin',
    'Do-yun Shin',
    'Council reporter',
    'Do-yun Shin sits through the meetings so that you need not. He reports on the city council, its money and its courts.',
  ),
  person(
    'hae-rin-oh',
    'Hae-rin Oh',
    'Business editor',
    'Hae-rin Oh follows prices, wages and freight from the auction hall to the trading floor. She teaches an evening class on reading a balance sheet at the Danpung Hill Library.',
  ),
  person(
    'yeon-woo-pyo',
    'Yeon-woo Pyo',
    'Science and technology reporter',
    'Yeon-woo Pyo trained as an oceanographer and left the institute for the newsroom with two notebooks and a tide table. He writes about science, technology and what breaks.',
  ),
  person(
    'tae-yang-gil',
    'Tae-yang Gil',
    'Sports writer',
    'Tae-yang Gil has missed three home games of Haneul Tide in eleven seasons, and apologises for each. He also covers sailing, wrestling and anything with a clock.',
  ),
  person(
    'areumsaemi-hwangbo',
    'Areumsaemi Hwangbo',
    'Critic at large',
    'Areumsaemi Hwangbo reviews film, stage, books and buildings. Her collection of essays on provincial cinemas was shortlisted for the Harbour Prize.',
  ),
  person(
    'kyung-ja-bang',
    'Kyung-ja Bang',
    'Food columnist',
    'Kyung-ja Bang ran a twelve-seat noodle shop near Sora Market for thirty-one years. Her column tests every recipe three times, the last time on a weekday.',
  ),
  person(
    'seung-min-eom',
    'Seung-min Eom',
    'Associate editor',
    'Seung-min Eom edits the opinion pages and writes on how cities decide things. He has been wrong about trams once, and says so.',
  ),
  {
    slug: 'pado',
    name: 'Pado',
    kind: 'agency',
    jobTitle: 'News agency',
    bio: 'Pado is a co-operative news agency of coastal newspapers. Its reports are edited by its own desk and published here with its mark.',
    tag: 'Pado',
  },
]

/** Slug and name of every topic. */
export const TOPICS = {
  trams: 'Trams',
  'city-council': 'City council',
  'city-budget': 'City budget',
  housing: 'Housing',
  courts: 'Courts',
  libraries: 'Libraries',
  schools: 'Schools',
  health: 'Health',
  'danpung-hill': 'Danpung Hill',
  'old-pier': 'Old Pier',
  'eastgate-bridge': 'Eastgate Bridge',
  'by-election': 'By-election',
  'port-authority': 'Port authority',
  dredging: 'Dredging',
  ferries: 'Ferries',
  'baram-islands': 'Baram Islands',
  fishing: 'Fishing',
  'sora-market': 'Sora Market',
  lighthouses: 'Lighthouses',
  weather: 'Weather',
  'typhoon-sodam': 'Typhoon Sodam',
  shipping: 'Shipping',
  shipyards: 'Shipyards',
  prices: 'Prices',
  wages: 'Wages',
  'interest-rates': 'Interest rates',
  energy: 'Energy',
  'wind-power': 'Wind power',
  tides: 'Tides',
  'sea-level': 'Sea level',
  wildlife: 'Wildlife',
  technology: 'Technology',
  'undersea-cables': 'Undersea cables',
  trade: 'Trade',
  film: 'Film',
  stage: 'Stage',
  books: 'Books',
  food: 'Food',
  'haneul-tide': 'Haneul Tide',
  sailing: 'Sailing',
} as const
