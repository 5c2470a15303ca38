#!/usr/bin/env node
/** `npm start`: builds if the sources changed, then becomes the server in this same process. */
import { buildIfNeeded } from './build.ts'

await buildIfNeeded()
await import('#server/main.ts')
