import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that only our own machines can reach, or that mean nobody in particular: RFC 6890 and what clouds keep for themselves. */
const closed = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed.addSubnet(network, prefix, 'ipv4')
// Of IPv6 only what is global is open; and not what leads back into IPv4 or is for documents.
const open = new BlockList()
open.addSubnet('2000::', 3, 'ipv6')
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(network, prefix, 'ipv6')

/** Whether an address is of the public internet. */
export function isPublic(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  return family === 6 && open.check(address, 'ipv6') && !closed.check(address, 'ipv6')
}

/** Where messages may not go. */
export class ForbiddenTarget extends Error {
  override readonly name = 'ForbiddenTarget'
}

/** What the operator allows beside the public internet: names of hosts. */
export type AllowedHosts = ReadonlySet<string>

/** Resolves a name for a connection and refuses it where any of its addresses is not public: what was looked at is what is connected to. */
export function guardedLookup(allowed: AllowedHosts): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0)
      const hidden = !allowed.has(host) && addresses.some(({ address }) => !isPublic(address))
      const [first] = addresses
      if (hidden || first === undefined) return callback(forbidden(host), '', 0)
      return options.all === true ? callback(null, addresses) : callback(null, first.address, first.family)
    })
  }
}

/** An address of a host, for who connects by himself. */
export function resolvePublic(host: string, allowed: AllowedHosts): Promise<string> {
  return new Promise((done, failed) => {
    guardedLookup(allowed)(host, { all: false }, (error, address) => {
      if (error === null && typeof address === 'string') done(address)
      else failed(error ?? forbidden(host))
    })
  })
}

/** Addresses that are numbers are never looked up, so they are refused before. */
export function refuseClosed(url: URL, allowed: AllowedHosts): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowed.has(host) && !isPublic(host)) throw forbidden(host)
}

const forbidden = (host: string): ForbiddenTarget =>
  new ForbiddenTarget(`${host} is not on the public internet; SECRETARIAT_PRIVATE_TARGETS lists hosts that are allowed all the same`)
