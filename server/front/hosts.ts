/**
 * The values of `Host` this process answers to: the site's own, and the loopback names with the own port for people and
 * probes on the machine itself. Everything else gets 421, which ends DNS rebinding and cache poisoning by host.
 */
export function hostsOf(siteUrl: string, host: string, port: number): Set<string> {
  const site = new URL(siteUrl)
  const hosts = new Set([site.host])
  if (site.port === '') hosts.add(`${site.host}:${site.protocol === 'https:' ? 443 : 80}`)
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    hosts.add(`${name}:${port}`)
    if (port === 80) hosts.add(name)
  }
  if (host !== '0.0.0.0' && host !== '::') hosts.add(`${host.includes(':') ? `[${host}]` : host}:${port}`)
  return hosts
}

/** Whether a `Host` header is one of ours. Names of hosts know no case. */
export const isOurs = (hosts: Set<string>, host: string | undefined): boolean =>
  host !== undefined && (hosts.has(host) || hosts.has(host.toLowerCase()))
