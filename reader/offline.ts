/**
 * Has the browser keep the page that says that there is no connection: after everything else, and not for readers who
 * save data. Browsers know no workers on plain http, except on the machine itself.
 */
export function keepOfflinePage(): void {
  const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  if (!serviceWorker || connection?.saveData) return
  const register = () => void serviceWorker.register('/offline-worker.js').catch(() => undefined)
  if (document.readyState === 'complete') register()
  else addEventListener('load', register, { once: true })
}
