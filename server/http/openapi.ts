import { z } from 'zod'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'

type Json = Record<string, unknown>

/** The table of routes as OpenAPI 3.1: made from what the door enforces, so it cannot say anything else. */
export function openApi(): Json {
  const paths: Record<string, Json> = {}
  const schemas: Json = { Problem: PROBLEM }
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const [method = '', path = ''] = name.split(' ')
    paths[path] = { ...paths[path], [method.toLowerCase()]: operationOf(method, path, route, schemas) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Dateline desk', version: '1', description: 'What the desk itself uses. Sign in first.' },
    servers: [{ url: '/api/desk' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'dateline.session' } },
      schemas,
    },
  }
}

function operationOf(method: string, path: string, route: Route, schemas: Json): Json {
  const status = String(route.status ?? 200)
  const id = operationId(method, path)
  const answer = route.answer && schemaOf(route.answer, 'output', `${id}.answer`, schemas)
  return {
    operationId: id,
    summary: route.summary,
    tags: [path.split('/')[1]],
    security: route.needs === 'nobody' ? [] : [{ session: [] }],
    'x-permission': route.needs,
    parameters: [...pathParameters(path), ...queryParameters(route)],
    ...bodyOf(route, id, schemas),
    responses: {
      [status]: { description: 'Done.', ...(answer ? { content: { 'application/json': { schema: answer } } } : {}) },
      default: {
        description: 'Refused, not understood, or broken: `code` says which.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

function bodyOf({ body, raw }: Route, id: string, schemas: Json): Json {
  if (raw) {
    const binary = { schema: { type: 'string', contentMediaType: raw } }
    return { requestBody: { required: true, content: { [raw]: binary } } }
  }
  if (!body) return {}
  const schema = schemaOf(body, 'input', `${id}.body`, schemas)
  return { requestBody: { required: true, content: { 'application/json': { schema } } } }
}

const pathParameters = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }))

function queryParameters({ query }: Route): Json[] {
  const { properties = {} } = query ? z.toJSONSchema(query, { io: 'input' }) : {}
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', schema }))
}

/** `POST /articles/{id}/publish` → `postArticlesIdPublish`: the name of it in generated clients. */
const operationId = (method: string, path: string): string =>
  method.toLowerCase() + path.replace(/[^A-Za-z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())

/**
 * JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. What a schema defines for itself becomes a component named
 * after it, because its references start at the root of the whole document here.
 */
function schemaOf(type: z.ZodType, io: 'input' | 'output', name: string, components: Json): Json {
  const { $schema: _, $defs, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  const moved = (part: unknown): Json =>
    JSON.parse(JSON.stringify(part).replaceAll('"#/$defs/', `"#/components/schemas/${name}.`))
  for (const [key, definition] of Object.entries($defs ?? {})) components[`${name}.${key}`] = moved(definition)
  components[name] = moved(schema)
  return { $ref: `#/components/schemas/${name}` }
}

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457. `code` is the contract; further members are facts that belong to it.',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}
