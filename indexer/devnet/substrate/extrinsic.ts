import { type Runtime, typeAt } from '#profiles/runtime.js'
import { blake2 } from './hash.js'
import { type Call, callBytes, encodeValue } from './scale.js'
import { ScaleWriter } from './writer.js'

const VERSION = 4
const SIGNED = 0x80

/** What an author adds to a block by itself, such as the time. */
export function bareExtrinsic(runtime: Runtime, call: Call): Uint8Array {
  return prefixed(Uint8Array.of(VERSION, ...callBytes(runtime, call)))
}

/** A transaction with a signature of the right form: 64 bytes that no key made. */
export function signedExtrinsic(runtime: Runtime, signer: string, call: Call): Uint8Array {
  const { address, signature, extra } = runtime.extrinsic
  const bytes = callBytes(runtime, call)
  const output = new ScaleWriter()
  output.u8(VERSION | SIGNED)
  encodeValue(runtime, address, typeAt(runtime, address).def.kind === 'variant' ? { Id: signer } : signer, output)
  const half = Buffer.from(blake2(bytes)).toString('hex')
  encodeValue(runtime, signature, { Sr25519: `0x${half}${half}` }, output)
  for (const type of extra) encodeValue(runtime, type, undefined, output)
  output.bytes(bytes)
  return prefixed(output.finish())
}

function prefixed(bytes: Uint8Array): Uint8Array {
  const output = new ScaleWriter()
  output.sized(bytes)
  return output.finish()
}
