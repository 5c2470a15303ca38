import { defineConfig } from 'vitest/config'

/** The long harnesses (`*.verify.ts`), one after another: `npm run verify`. */
export default defineConfig({ test: { include: ['**/*.verify.ts'], fileParallelism: false } })
