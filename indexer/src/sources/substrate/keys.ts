import { u8aConcat, u8aToHex } from '@polkadot/util'
import { xxhashAsU8a } from '@polkadot/util-crypto'

/** Key of a plain storage value: the hashes of the pallet's storage prefix and of the item. */
export function storageKey(prefix: string, item: string): string {
  return u8aToHex(u8aConcat(xxhashAsU8a(prefix, 128), xxhashAsU8a(item, 128)))
}

/** Key of a map's entry; `key` is the encoded key, which this way of hashing keeps readable at the end. */
export function twox64ConcatKey(prefix: string, item: string, key: Uint8Array): string {
  return storageKey(prefix, item) + twox64Concat(key)
}

/** Key of an entry of a map with two keys. */
export function twox64ConcatPairKey(prefix: string, item: string, first: Uint8Array, second: Uint8Array): string {
  return storageKey(prefix, item) + twox64Concat(first) + twox64Concat(second)
}

function twox64Concat(key: Uint8Array): string {
  return u8aToHex(u8aConcat(xxhashAsU8a(key, 64), key)).slice(2)
}

/** Values that every Substrate chain with sessions keeps, needed for any block whatever the profile. */
export const EVENTS = storageKey('System', 'Events')
export const NOW = storageKey('Timestamp', 'Now')
export const SESSION = storageKey('Session', 'CurrentIndex')
export const VALIDATORS = storageKey('Session', 'Validators')
