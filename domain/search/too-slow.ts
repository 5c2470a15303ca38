/** A search was given up because it took too long. Known by its name, for the framework bundles modules of its own. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

export const isTooSlow = (error: unknown): boolean => {
  const { name, cause } = error as { name?: string; cause?: { name?: string } }
  return name === 'TooSlow' || cause?.name === 'TooSlow'
}
