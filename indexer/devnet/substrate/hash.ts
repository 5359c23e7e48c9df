import { blake2AsU8a, xxhashAsU8a } from '@polkadot/util-crypto'
import { toHex } from '../../src/profiles/bytes.js'

export function blake2(bytes: Uint8Array): Uint8Array {
  return blake2AsU8a(bytes, 256)
}

export function blake2Hex(bytes: Uint8Array): string {
  return toHex(blake2(bytes))
}

/** First half of a storage key: the pallet's prefix and the item, each as twox-128. */
export function storagePrefix(pallet: string, item: string): string {
  return toHex(xxhashAsU8a(pallet, 128)) + toHex(xxhashAsU8a(item, 128)).slice(2)
}
