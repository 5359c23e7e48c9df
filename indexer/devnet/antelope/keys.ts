import { ripemd160 } from '@noble/hashes/legacy'
import { base58Decode, base58Encode } from '@polkadot/util-crypto'
import { fromHex, sha256, toHex } from './hash.js'

/** Signing key of an account: of the right shape and always the same. Nobody holds the other half, and nothing is ever signed with it. */
export function keyOf(name: string): string {
  return remember(keys, name, () => formatKey(Uint8Array.of(2, ...sha256(`key of ${name}`))))
}

/** The same few keys are asked for again and again. */
const keys = new Map<string, string>()
const points = new Map<string, Uint8Array>()

function remember<T>(known: Map<string, T>, what: string, find: () => T): T {
  const found = known.get(what) ?? find()
  known.set(what, found)
  return found
}

export function formatKey(point: Uint8Array): string {
  return `EOS${base58Encode(Buffer.concat([point, ripemd160(point).subarray(0, 4)]))}`
}

/** 33 bytes of a key in the old notation, `EOS…`. */
export function parseKey(key: string): Uint8Array {
  return remember(points, key, () => pointOf(key))
}

function pointOf(key: string): Uint8Array {
  const bytes = base58Decode(key.replace(/^EOS/, ''))
  const point = bytes.subarray(0, 33)
  if (!key.startsWith('EOS') || formatKey(point) !== key) throw new RangeError(`${key} is no key`)
  return point
}

/** What stands where a signature belongs: of the right shape, signed by nobody. */
export function signatureOver(id: string): string {
  const point = Buffer.concat([Uint8Array.of(31), sha256(fromHex(id)), sha256(toHex(sha256(id)))])
  const check = ripemd160(Buffer.concat([point, Buffer.from('K1')])).subarray(0, 4)
  return `SIG_K1_${base58Encode(Buffer.concat([point, check]))}`
}
