import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { dialectOf } from '#db/dialect.ts'
import { type Site, SiteFacts } from '#domain/site/site.ts'

/** `mysql://…` is not the name of a file. A drive's letter is one character long. */
const OTHER_SCHEME = /^(?!file:|postgres(ql)?:)[a-z][a-z0-9+.-]+:/i
const NOT_A_PORT = 'must be a number from 0 to 65535'

const Environment = z.object({
  PORT: z.coerce.number(NOT_A_PORT).int(NOT_A_PORT).min(0, NOT_A_PORT).max(65535, NOT_A_PORT).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address like https://news.example' })
    .refine((url) => !URL.canParse(url) || isOrigin(new URL(url)), 'must end after the host: the paper is at its root')
    .optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .min(1)
    .refine((url) => !OTHER_SCHEME.test(url), 'must be a file (for SQLite) or postgres://…')
    .optional(),
  DEMO: z.enum(['on', 'off'], 'must be on or off').default('on'),
  WORKERS: z
    .union([z.literal('cores').transform(() => availableParallelism()), z.coerce.number().int().min(1).max(64)], {
      error: 'must be a number from 1 to 64, or `cores`',
    })
    .default(1),
  AUTH_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters: try `openssl rand -base64 32`')
    .refine((secret) => new Set(secret).size >= 10, 'is too easy to guess: try `openssl rand -base64 32`')
    .optional(),
  WEBSUB_HUB: z.url({ protocol: /^https?$/ }).optional(),
  SITE_NAME: SiteFacts.shape.name.optional(),
  SITE_LANG: SiteFacts.shape.lang.unwrap().optional(),
  SITE_TIME_ZONE: SiteFacts.shape.timeZone.unwrap().optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((address) => address.trim()))
    .transform((addresses) => addresses.filter((address) => address !== ''))
    .refine(
      (addresses) => addresses.every((address) => isIP(address) !== 0),
      'must be IP addresses, with commas between',
    ),
})

/** How this process was told to run. The only place that reads the environment. */
export type Config = {
  port: number
  host: string
  /** Origin readers use, without a trailing slash. */
  siteUrl: string
  /** Absolute. */
  dataDir: string
  databaseUrl: string
  demo: boolean
  /** Processes that answer, all on one port. */
  workers: number
  authSecret: string
  /** Addresses of proxies of ours: only what they say of where a request came from is believed. */
  trustedProxies: string[]
  /** The WebSub hub feeds name; null for none. */
  websubHub: string | null
  /** Facts of the paper that the desk may not change here. */
  fixedFacts: Partial<Site>
}

/** Reads and checks the environment. Throws one error that lists everything that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not usable:\n${lines.join('\n')}\nSee docs/operating/configuration.md.`)
  }
  const { PORT, HOST, SITE_URL, DATA_DIR, DATABASE_URL, DEMO, WORKERS, AUTH_SECRET, TRUSTED_PROXIES, WEBSUB_HUB } =
    parsed.data
  const { SITE_NAME, SITE_LANG, SITE_TIME_ZONE } = parsed.data
  const dataDir = resolve(DATA_DIR)
  return {
    port: PORT,
    host: HOST,
    siteUrl: (SITE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    dataDir,
    databaseUrl: DATABASE_URL === undefined ? join(dataDir, 'dateline.db') : absolute(DATABASE_URL),
    demo: DEMO === 'on',
    workers: WORKERS,
    authSecret: AUTH_SECRET ?? keptSecret(dataDir),
    trustedProxies: TRUSTED_PROXIES,
    websubHub: WEBSUB_HUB ?? null,
    fixedFacts: {
      ...(SITE_NAME !== undefined && { name: SITE_NAME }),
      ...(SITE_LANG !== undefined && { lang: SITE_LANG }),
      ...(SITE_TIME_ZONE !== undefined && { timeZone: SITE_TIME_ZONE }),
    },
  }
}

const isOrigin = ({ href, origin }: URL): boolean => href === `${origin}/`

/** A file named from where the operator stands; a server's URL as it is. */
const absolute = (url: string): string => (dialectOf(url) === 'sqlite' ? resolve(url.replace(/^file:/, '')) : url)

const CONFIG = Symbol.for('dateline.config')
const shared = globalThis as { [CONFIG]?: Config }

/** Makes `config` the one that `config()` answers with in this process, in every copy of this module. */
export function setConfig(config: Config): void {
  shared[CONFIG] = config
}

/** How this process was told to run. `server/main.ts` reads it once, before anything is served. */
export function config(): Config {
  const read = shared[CONFIG]
  if (!read) throw new Error('The configuration is not read yet: server/main.ts reads it before anything is served.')
  return read
}

/** The secret kept in `DATA_DIR`, made at the first start. Readable by its owner only. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'auth-secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
