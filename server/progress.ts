/** Tells whoever waits how far long work is: `done` of `total` things of the kind `what`. */
export type Progress = (what: string, done: number, total: number) => void

/** Tells nobody. */
export const silent: Progress = () => undefined
