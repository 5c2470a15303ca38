import { expect, test } from 'vitest'
import { openApi } from './openapi.ts'
import { ROUTES } from './routes.ts'

type Json = { [key: string]: Json }
const document = JSON.parse(JSON.stringify(openApi())) as Json

/** Every `$ref` in a piece of the document. */
function referencesIn(part: unknown): string[] {
  if (!part || typeof part !== 'object') return []
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value] : referencesIn(value),
  )
}
const find = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((part, key) => (part as Json | undefined)?.[key], document)

test('every route of the table is in the document, and nothing else', () => {
  const told = Object.entries(document.paths!).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect(told.sort()).toEqual(Object.keys(ROUTES).sort())
})

test('every reference leads somewhere', () => {
  const references = referencesIn(document)
  expect(references.length).toBeGreaterThan(50)
  expect(references.filter((reference) => find(reference) === undefined)).toEqual([])
  expect(find('#/components/schemas/nowhere')).toBeUndefined()
})

test('operations have names of their own, and bodies are closed', () => {
  const operations = Object.values(document.paths!).flatMap((item) => Object.values(item))
  const ids = operations.map((operation) => operation.operationId)
  expect(new Set(ids).size).toBe(ids.length)
  const bodies = Object.entries(document.components!.schemas!).filter(([name]) => /\.body$/.test(name))
  expect(bodies.every(([, schema]) => (schema.additionalProperties as unknown) === false)).toBe(true)
})
