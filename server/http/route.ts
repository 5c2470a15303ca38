import type { z } from 'zod'
import type { Permission } from '#domain/people/permissions.ts'

/** Who may knock: somebody with a permission, anybody signed in, anybody at all. Ownership is the command's to judge. */
export type Needs = Permission | 'session' | 'nobody'

/** One route of the desk's API: who may, what goes in, what comes out. The handler is in `app/api/desk`. */
export type Route = {
  summary: string
  needs: Needs
  /** Status of the answer when all is well; 200 unless said. */
  status?: 200 | 201 | 204
  query?: z.ZodObject
  body?: z.ZodType
  /** Media type of a body that is not JSON: the handler reads the stream itself. */
  raw?: string
  /** What comes out, as JSON; null when the handler answers with bytes or nothing. */
  answer: z.ZodType | null
}

/** `{id}` and the like in a route's name. */
export type ParamsOf<Name extends string> = Name extends `${string}{${infer Param}}${infer Rest}`
  ? { [K in Param]: string } & ParamsOf<Rest>
  : unknown

export type BodyOf<R> = R extends { body: infer B extends z.ZodType } ? z.infer<B> : undefined
export type QueryOf<R> = R extends { query: infer Q extends z.ZodType } ? z.infer<Q> : Record<string, never>
