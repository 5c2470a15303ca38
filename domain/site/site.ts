import { z } from 'zod'
import { SLUG } from '#domain/article/content.ts'
import { cleanLine, cleanText } from '#domain/body/clean-text.ts'
import { CLOCKS, DATE_STYLES } from '#domain/words/times.ts'
import { isReadableAccent } from './accent.ts'
import { POLICY_KINDS } from './policies.ts'

/** How "WASHINGTON" begins a story: "WASHINGTON — ", "(WASHINGTON) ", "[WASHINGTON] ", or a mere "WASHINGTON ". */
export const DATELINE_STYLES = ['dash', 'parenthesis', 'bracket', 'plain'] as const
export type DatelineStyle = (typeof DATELINE_STYLES)[number]

export const AI_CRAWLERS = ['allow', 'refuse'] as const

const line = (max: number) => z.string().max(max).overwrite(cleanLine)
const name = (max: number) => line(max).refine((text) => text !== '', 'Must not be empty.')
const webAddress = z.url({ protocol: /^https?$/, error: 'A web address, beginning with https://.' }).max(500)

const Social = z.strictObject({ name: name(60), url: webAddress })
const Link = z.strictObject({
  label: name(60),
  url: z.union(
    [
      webAddress,
      z
        .string()
        .max(500)
        .regex(/^\/(?!\/)\S*$/),
    ],
    {
      error: 'A web address, or a path of this site like /topics/ports.',
    },
  ),
})
const Policy = z.strictObject({
  kind: z.enum(POLICY_KINDS),
  title: name(120),
  slug: z.string().max(100).regex(SLUG, 'Small letters, digits and single hyphens only.'),
  /** Paragraphs with an empty line between; "## " begins a heading; addresses become links. */
  text: z.string().max(40_000).overwrite(cleanText),
})
const StateMedia = z.strictObject({ credit: name(200), label: name(120) })

/**
 * What the desk may set of the paper, as it is checked at the door. Every field but the name may be left out, and has
 * here what it is then.
 */
export const SiteFacts = z.strictObject({
  name: name(100),
  tagline: line(200).default(''),
  /** Where the paper is made, as its masthead says it. */
  place: line(100).default(''),
  /** IANA name; every public time is shown in it. */
  timeZone: z
    .string()
    .max(64)
    .refine(isTimeZone, 'Not a time zone: take an IANA name like Europe/Lisbon.')
    .default('UTC'),
  /** What house style calls that zone, "KST". Empty: the zone's own short name. */
  zoneLabel: line(12).default(''),
  /** BCP 47 of the interface and of articles that say nothing else. */
  lang: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'A language tag like en or pt-BR.')
    .default('en'),
  /** A picture drawn in the masthead in place of the paper's name. */
  wordmark: z.string().min(1).max(64).nullable().default(null),
  /** The paper's colour, `#rrggbb`; empty: the house's own. */
  accent: z
    .string()
    .regex(/^(#[0-9a-f]{6})?$/i, { error: 'A colour like #1a6e8e.', abort: true })
    .refine(isReadableAccent, 'Words in this colour could not be read on white or on dark paper. Take a stronger one.')
    .default(''),
  dateStyle: z.enum(DATE_STYLES).default('month-day'),
  clock: z.enum(CLOCKS).default('24'),
  datelineStyle: z.enum(DATELINE_STYLES).default('dash'),
  social: z.array(Social).max(20).default([]),
  /** Where readers write: a mail address or a web address. */
  contact: z
    .union([z.literal(''), z.email().max(254), webAddress], { error: 'A mail address or a web address.' })
    .default(''),
  policies: z
    .array(Policy)
    .max(30)
    .superRefine((policies, context) => {
      for (const [index, { slug }] of policies.entries()) {
        if (policies.findIndex((other) => other.slug === slug) === index) continue
        context.addIssue({ code: 'custom', path: [index, 'slug'], message: `“${slug}” is another page's address.` })
      }
    })
    .default([]),
  /** Under which terms others may use what the paper publishes. */
  licence: z
    .strictObject({ name: name(120), url: webAddress })
    .nullable()
    .default(null),
  /** Whether readers may see what an article said before it was changed. */
  publicHistory: z.boolean().default(false),
  /** What robots.txt tells crawlers that gather text to train models on. */
  aiCrawlers: z.enum(AI_CRAWLERS).default('refuse'),
  /** Agencies that speak for a state: a picture whose credit names one carries the label. */
  stateMedia: z.array(StateMedia).max(50).default([]),
  /** What stands in the masthead after the sections. */
  links: z.array(Link).max(12).default([]),
})

/** Public facts of the paper, set at the desk. */
export type Site = z.output<typeof SiteFacts> & {
  /**
   * What the ids of feed items begin with, "haneulpost.example,2026": set at the first start and then kept, so that no
   * reader sees everything as unread when the paper moves to another domain. See `feedAuthorityOf`.
   */
  feedAuthority?: string
}
export type Policy = Site['policies'][number]

/** A paper whose desk has set nothing yet. */
export const UNNAMED: Site = SiteFacts.parse({ name: 'Dateline' })

/**
 * The facts of a paper from what was kept of them: what an earlier Dateline did not know yet is what it is where nobody
 * set it. Nothing is refused here: a paper must not vanish because a rule at the door became stricter.
 */
export const siteOf = (kept: Partial<Site>): Site => ({ ...UNNAMED, ...kept })

/** Where `contact` leads: a web address as it is, a mail address as one to write to. */
export const contactHref = (contact: string): string => (/^https?:/.test(contact) ? contact : `mailto:${contact}`)

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
