import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The address a request came from: the last one that no proxy of ours has. Nobody else's word counts. */
export function clientOf(request: IncomingMessage, trustedProxies: readonly string[]): string {
  const peer = plain(request.socket.remoteAddress ?? '')
  if (!trustedProxies.includes(peer)) return peer
  const said = [request.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',')
  const path = said.map((address) => plain(address.trim())).filter((address) => isIP(address) !== 0)
  return path.findLast((address) => !trustedProxies.includes(address)) ?? peer
}

/** IPv4 as itself, also where the system wraps it in IPv6. */
const plain = (address: string): string => address.replace(/^::ffff:/, '')

/** What is counted as one client: an IPv4 address, or the 64 bits that one connection gets of IPv6. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length)
  const whole = [...before, ...Array<string>(zeros).fill('0'), ...after]
  return whole.slice(0, 4).join(':')
}
