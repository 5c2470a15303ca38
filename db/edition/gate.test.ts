/**
 * A draft cannot leak because no public code can name the table it is in. Biome checks what each file imports; this
 * follows every import to the end, so a helper in between hides nothing.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
/** Everything under `app` is public unless it is the desk's. */
const PUBLIC = ['db/edition/**/*.ts', 'components/site/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}']
const DESKS = /^app\/(?:desk|api)\//
const FORBIDDEN =
  /^(?:db\/schema\/(?:desk|all)\.ts|db\/desk\/.*|server\/(?:articles|lists|people|archive)\/.*|server\/events\.ts)$/
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*['"]((?:#|\.{1,2}\/)[^'"]+)['"]/g

const publicFiles = PUBLIC.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).filter(
  (file) => !/\.test\.tsx?$/.test(file) && !DESKS.test(file),
)

/** The files of ours that `source`, standing in `file`, imports. */
const importsOf = (file: string, source: string): string[] =>
  [...source.matchAll(SPECIFIER)].map(([, specifier]) =>
    specifier!.startsWith('#') ? specifier!.slice(1) : relative(ROOT, join(ROOT, dirname(file), specifier!)),
  )

/** The way from `file` to a forbidden one, or null. `planted` stands in for a file's text. */
function wayToTheDesk(file: string, planted: Record<string, string> = {}): string[] | null {
  const seen = new Set<string>()
  const walk = (at: string): string[] | null => {
    if (FORBIDDEN.test(at)) return [at]
    if (seen.has(at) || !(at in planted || existsSync(join(ROOT, at)))) return null
    seen.add(at)
    for (const next of importsOf(at, planted[at] ?? readFileSync(join(ROOT, at), 'utf8'))) {
      const way = walk(next)
      if (way) return [at, ...way]
    }
    return null
  }
  return walk(file)
}

test('there is public code to look at', () => expect(publicFiles.length).toBeGreaterThan(15))

test.each(publicFiles)('%s cannot reach the desk', (file) => expect(wayToTheDesk(file)).toBeNull())

test.each([
  ['by name', "import { drafts } from '#db/schema/desk.ts'"],
  ['by a relative path', "import { drafts } from '../schema/desk.ts'"],
  ['only when it runs', "const { drafts } = await import('#db/schema/desk.ts')"],
  ['by handing it on', "export * from '#db/schema/all.ts'"],
  ['through a query for editors', "import { findDraft } from '#db/desk/drafts.ts'"],
])('negative control: code that reaches it %s is seen', (_, source) => {
  expect(wayToTheDesk('db/edition/planted.ts', { 'db/edition/planted.ts': source })).not.toBeNull()
})

test('negative control: a helper in between hides nothing', () => {
  const planted = {
    'db/edition/planted.ts': "import { harmless } from '#domain/harmless.ts'",
    'domain/harmless.ts': "export { drafts as harmless } from '#db/schema/desk.ts'",
  }
  expect(wayToTheDesk('db/edition/planted.ts', planted)).toEqual([
    'db/edition/planted.ts',
    'domain/harmless.ts',
    'db/schema/desk.ts',
  ])
})
