import { blake2AsU8a, xxhashAsU8a } from '@polkadot/util-crypto'
import { bytesToHex } from './writer.js'

export function blake2(bytes: Uint8Array): Uint8Array {
  return blake2AsU8a(bytes, 256)
}

export function blake2Hex(bytes: Uint8Array): string {
  return bytesToHex(blake2(bytes))
}

const prefixes = new Map<string, string>()

/** First half of a storage key: the pallet's prefix and the item, each as twox-128. */
export function storagePrefix(pallet: string, item: string): string {
  const name = `${pallet}.${item}`
  const known = prefixes.get(name) ?? bytesToHex(xxhashAsU8a(pallet, 128)) + bytesToHex(xxhashAsU8a(item, 128)).slice(2)
  prefixes.set(name, known)
  return known
}
