import { buildIfNeeded } from '../bin/build.ts'

/** Before any journey: what is built is what is here. Workers start it at the same time, so none of them builds. */
export default buildIfNeeded
