import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from './config.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-config-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = (env: Record<string, string>) => readConfig({ DATA_DIR: folder, NODE_ENV: 'test', ...env })

test('nothing need be set, and what is set empty is as not set', () => {
  expect(read({ PORT: '', SITE_URL: '' })).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    databaseUrl: join(folder, 'dateline.db'),
    demo: true,
  })
})

test('the secret is made once and kept', () => {
  expect(read({}).authSecret).toBe(read({}).authSecret)
})

test('everything that is wrong is said at once, with what it must be', () => {
  const wrong = { PORT: 'abc', SITE_URL: 'news', DATABASE_URL: 'mysql://db/paper', DEMO: 'maybe', AUTH_SECRET: 'x' }
  expect(() => read({ ...wrong, TRUSTED_PROXIES: 'proxy' })).toThrow(
    [
      'The environment is not usable:',
      '  PORT: must be a number from 0 to 65535',
      '  SITE_URL: must be an address like https://news.example',
      '  DATABASE_URL: must be a file (for SQLite) or postgres://…',
      '  DEMO: must be on or off',
      '  AUTH_SECRET: must have at least 32 characters: try `openssl rand -base64 32`',
      '  AUTH_SECRET: is too easy to guess: try `openssl rand -base64 32`',
      '  TRUSTED_PROXIES: must be IP addresses, with commas between',
      'See docs/operating/configuration.md.',
    ].join('\n'),
  )
})

test.each([
  ['PORT', '70000', '80.5'],
  ['SITE_URL', 'ftp://news.example', 'https://news.example/paper', 'https://news.example?x'],
  ['DATABASE_URL', 'mongodb+srv://db/paper', 'mysql:paper'],
])('%s is not taken if it cannot be meant: %s, %s', (name, ...values) => {
  for (const value of values) expect(() => read({ [name]: value }), value).toThrow(name)
})

test.each([
  ['SITE_URL', 'https://news.example/'],
  ['SITE_URL', 'http://localhost:8080'],
  ['DATABASE_URL', 'postgres://user:word@db.example/paper'],
  ['DATABASE_URL', 'postgresql://db.example/paper'],
  ['DATABASE_URL', 'file:paper.db'],
  ['DATABASE_URL', 'C:\\papers\\paper.db'],
  ['DATABASE_URL', './paper.db'],
])('%s may be %s', (name, value) => {
  expect(() => read({ [name]: value })).not.toThrow()
})

test('the environment fixes the facts of the paper it names, and no others', () => {
  expect(read({}).fixedFacts).toEqual({})
  expect(read({ SITE_NAME: ' The  Post ', SITE_LANG: 'ko', SITE_TIME_ZONE: 'Asia/Seoul' }).fixedFacts).toEqual({
    name: 'The Post',
    lang: 'ko',
    timeZone: 'Asia/Seoul',
  })
  expect(read({ SITE_NAME: '', SITE_LANG: 'en' }).fixedFacts).toEqual({ lang: 'en' })
})

test('facts that cannot be used are named, all of them', () => {
  const wrong = () => read({ SITE_NAME: '  ', SITE_LANG: '!', SITE_TIME_ZONE: 'Mars' })
  expect(wrong).toThrow(
    /SITE_NAME: Must not be empty[\s\S]*SITE_LANG: A language tag[\s\S]*SITE_TIME_ZONE: Not a time zone/,
  )
})
