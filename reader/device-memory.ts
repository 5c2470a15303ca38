/** What this device remembers for its reader. It stays here: nothing of it is ever sent anywhere. */
export function recall<T>(key: string, otherwise: T): T {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as T | null) ?? otherwise
  } catch {
    return otherwise
  }
}

/** Remembers if it may: storage can be full, or closed in a private window. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Then it is forgotten.
  }
}
