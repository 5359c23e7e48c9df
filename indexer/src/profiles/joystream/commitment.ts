import { blake2b } from '@noble/hashes/blake2b'
import type { AccountId } from '@secretariat/shared'
import { fromHex, toHex } from '../bytes.js'

export interface Ballot {
  readonly voter: AccountId
  /** Membership of the candidate. */
  readonly candidate: bigint
  readonly salt: Uint8Array
  readonly cycle: number
}

/** The hash a voter locked a stake on: blake2-256 of account, candidate, salt and cycle, encoded as the runtime does. */
export function commitmentOf({ voter, candidate, salt, cycle }: Ballot): string {
  const parts = [fromHex(voter), u64(candidate), compactLength(salt.length), salt, u64(BigInt(cycle))]
  const payload = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let offset = 0
  for (const part of parts) {
    payload.set(part, offset)
    offset += part.length
  }
  return blake2b256(payload)
}

export function blake2b256(bytes: Uint8Array): string {
  return toHex(blake2b(bytes, { dkLen: 32 }))
}

function u64(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, value, true)
  return bytes
}

/** The runtime takes salts of at most 32 bytes; lengths up to 2^14 have one form or the other of these. */
function compactLength(length: number): Uint8Array {
  return length < 64 ? Uint8Array.of(length << 2) : Uint8Array.of(((length << 2) | 1) & 0xff, length >> 6)
}
