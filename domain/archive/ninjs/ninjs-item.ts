/**
 * ninjs, the IPTC's news in JSON, in its three generations. They differ in the case of names (`versioncreated`,
 * `versionCreated`) and in lists that were single values once (`headline`, `headlines[]`); read with small letters,
 * one shape covers all. Unknown properties are passed over: agencies add their own.
 * https://iptc.org/standards/ninjs/
 */
import { z } from 'zod'
import { Refusal } from '#domain/refusal.ts'

const words = z.string().max(4_000_000)
const line = z.string().max(20_000)
const count = z.coerce.number().optional().catch(undefined)
const Named = z.looseObject({ name: line.optional(), literal: line.optional(), rel: line.optional() })
const Valued = z.looseObject({ role: line.optional(), contenttype: line.optional(), value: words.optional() })
const Rendition = z.looseObject({
  name: line.optional(),
  href: line.optional(),
  contenttype: line.optional(),
  mimetype: line.optional(),
  width: count,
})

const Item = z.looseObject({
  uri: line.min(1),
  type: line.optional(),
  version: z.coerce.string().optional(),
  versioncreated: line.optional(),
  firstcreated: line.optional(),
  contentcreated: line.optional(),
  embargoed: line.optional(),
  embargoeduntil: line.optional(),
  expires: line.optional(),
  pubstatus: line.optional(),
  urgency: count,
  language: line.optional(),
  headline: line.optional(),
  headlines: z.array(Valued).max(100).optional(),
  title: line.optional(),
  slugline: line.optional(),
  byline: line.optional(),
  by: line.optional(),
  located: line.optional(),
  bodies: z.array(Valued).max(100).optional(),
  descriptions: z.array(Valued).max(100).optional(),
  subject: z.array(Named).max(2_000).optional(),
  subjects: z.array(Named).max(2_000).optional(),
  infosource: z.array(Named).max(100).optional(),
  infosources: z.array(Named).max(100).optional(),
  copyrightholder: line.optional(),
  copyrightnotice: line.optional(),
  usageterms: line.optional(),
  ednote: line.optional(),
})

/** One item in its own words, whichever generation wrote it. */
export type NinjsItem = z.infer<typeof Item> & {
  generation: '1.x' | '2.x' | '3.x'
  bodies: z.infer<typeof Valued>[]
  descriptions: z.infer<typeof Valued>[]
  renditions: z.infer<typeof Rendition>[]
  associations: { name: string; item: NinjsItem }[]
}

const DEEPEST = 32

/** Reads one item. Throws `not_allowed`, naming the property, if it is not ninjs. */
export function ninjsItem(value: unknown, depth = 0): NinjsItem {
  if (depth > DEEPEST) throw refusal('Items are nested too deeply.')
  const given = z.record(z.string(), z.unknown()).safeParse(value)
  if (!given.success) throw refusal('A ninjs item is an object.')
  const small = withSmallNames(given.data)
  const parsed = Item.safeParse(small)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    throw refusal(`Not a ninjs item: "${path.join('.')}": ${message}.`)
  }
  const item = parsed.data
  return {
    ...item,
    generation: generationOf(given.data),
    bodies: item.bodies ?? suffixed(small, 'body_'),
    descriptions: item.descriptions ?? suffixed(small, 'description_'),
    renditions: listOf(small.renditions).flatMap(([name, one]) => {
      const rendition = Rendition.safeParse(one)
      return rendition.success ? [{ name, ...rendition.data }] : []
    }),
    associations: listOf(small.associations).map(([name, one]) => ({ name, item: ninjsItem(one, depth + 1) })),
  }
}

function generationOf(given: Record<string, unknown>): NinjsItem['generation'] {
  const version = z.looseObject({ version: z.coerce.string() }).safeParse(given.standard).data?.version ?? ''
  const declared = /^([123])(?:\.|$)/.exec(version)?.[1]
  if (declared) return `${declared}.x` as NinjsItem['generation']
  if ('versionCreated' in given || 'pubStatus' in given || 'edNote' in given) return '3.x'
  return 'headlines' in given || 'bodies' in given || Array.isArray(given.renditions) ? '2.x' : '1.x'
}

/** Generation 1 has `body_xhtml`, `body_text`, `description_usage`: the role is in the name. */
function suffixed(item: Record<string, unknown>, prefix: string): z.infer<typeof Valued>[] {
  return Object.entries(item).flatMap(([name, value]) => {
    if (!name.startsWith(prefix) || typeof value !== 'string') return []
    const role = name.slice(prefix.length)
    return [{ role, contenttype: role.includes('html') ? 'text/html' : 'text/plain', value }]
  })
}

/** Generation 1 names what it lists; later ones list what they name. */
function listOf(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.map((one, at) => [String((one as { name?: string })?.name ?? at), one])
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function withSmallNames(value: Record<string, unknown>, depth = 0): Record<string, unknown> {
  if (depth > DEEPEST) throw refusal('Properties are nested too deeply.')
  const small = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(small)
    return typeof inner === 'object' && inner !== null
      ? withSmallNames(inner as Record<string, unknown>, depth + 1)
      : inner
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), small(inner)]))
}

const refusal = (message: string): Refusal => new Refusal({ code: 'not_allowed', message })
