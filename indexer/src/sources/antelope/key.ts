import { KeyType, publicKeyToLegacyString, publicKeyToString, stringToPublicKey } from 'eosjs/dist/eosjs-numeric.js'
import type { ByteReader } from '../../profiles/bytes.js'
import { readVaruint } from './packed.js'

const KEY_BYTES = 33

/** A public key as it is packed: its kind, and its bytes. */
export function packKey(text: string): Buffer {
  const { type, data } = stringToPublicKey(text)
  return Buffer.from([type, ...data])
}

/** Reads a public key and writes it as nodes do: `EOS…` for the usual kind. */
export function readKey(input: ByteReader): string {
  const type = input.u8()
  return type === KeyType.wa ? keyText(type, readWebKey(input)) : keyText(type, input.slice(KEY_BYTES))
}

/** A key as nodes write it. */
export function keyText(type: number, data: Uint8Array): string {
  return type === KeyType.k1 ? publicKeyToLegacyString({ type, data }) : publicKeyToString({ type, data })
}

/** A key that a browser holds is followed by how its owner is asked, and for which site. */
function readWebKey(input: ByteReader): Uint8Array {
  const start = input.offset
  input.step(KEY_BYTES + 1)
  input.step(readVaruint(input))
  return input.bytes.subarray(start, input.offset)
}
