import { defineConfig } from 'vitest/config'

/** Tests that touch the store run twice, each time in a process that speaks to one database: PGlite, or a server if `TEST_POSTGRES_URL` names one. */
const STORE = [
  'db/**/*.test.ts',
  'server/articles/**/*.test.ts',
  'server/fronts/**/*.test.ts',
  'server/lists/**/*.test.ts',
  'server/archive/both-*.test.ts',
  'server/people/**/*.test.ts',
  'server/share/**/*.test.ts',
]
const NEVER = ['node_modules/**', '.next/**', 'e2e/**', 'data/**']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...NEVER, ...STORE],
          env: { DATABASE_URL: '' },
        },
      },
      { test: { name: 'sqlite', include: STORE, exclude: NEVER, env: { DATABASE_URL: '' } } },
      {
        test: {
          name: 'postgres',
          include: STORE,
          exclude: NEVER,
          env: { DATABASE_URL: process.env.TEST_POSTGRES_URL ?? 'postgres://pglite' },
        },
      },
    ],
  },
})
