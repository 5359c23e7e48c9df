/** Both ends of a long identifier: 0x6023…3330; short ones stay whole. */
export function shortHash(hash: string): string {
  return shorten(hash, 6, 4)
}

/** Both ends of an address: 5Grwva…utQY. */
export function shortAddress(address: string): string {
  return shorten(address, 6, 6)
}

function shorten(text: string, head: number, tail: number): string {
  return text.length <= head + tail + 1 ? text : `${text.slice(0, head)}…${text.slice(-tail)}`
}

/** The name of a call without its pallet, in words: `Alliance.set_rule` and `alliance.setRule` both read "Set rule". */
export function callTitle(name: string): string {
  const words = (name.split('.').at(-1) ?? name)
    .replaceAll('_', ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** One spelling for a call, whatever the case style of the source: `alliancesetrule`. */
export function callKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}
