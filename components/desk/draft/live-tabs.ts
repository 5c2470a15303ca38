const PREFIX = 'dateline.tab.'

/** Says, for as long as this tab lives, that it does: what another tab finds of it is not lost. */
export function holdTab(tab: string): void {
  if (!navigator.locks) return
  void navigator.locks.request(`${PREFIX}${tab}`, () => new Promise<never>(() => undefined)).catch(() => undefined)
}

/** The tabs that are open now. Without Web Locks (plain http on a network) none are known. */
export async function liveTabs(): Promise<string[]> {
  const { held = [] } = (await navigator.locks?.query().catch(() => null)) ?? {}
  return held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
}
