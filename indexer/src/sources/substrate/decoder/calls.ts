import { blake2AsHex } from '@polkadot/util-crypto'
import type { MotionCall } from '@secretariat/shared'
import { ByteReader, fromHex } from '../../../profiles/bytes.js'
import { compileJson, type Json } from '../../../profiles/json.js'
import type { Runtime } from '../../../profiles/runtime.js'
import type { Read } from '../../../profiles/shape.js'
import { compileSkips, run } from '../../../profiles/skip.js'

/** Longest call whose arguments are kept as JSON; a runtime upgrade is a million bytes that nobody reads. */
const LONGEST_KEPT = 16_384

/** Finds a call by its hash in a transaction, however deep it is wrapped in batches, proxies or multisigs. */
export type FindCall = (extrinsic: string, hash: string) => MotionCall | null

export function compileCalls(runtime: Runtime): FindCall {
  const calls: { start: number; end: number }[] = []
  const skips = compileSkips(runtime, (start, input) => calls.push({ start, end: input.offset }))
  const skipExtrinsic = compileExtrinsic(runtime, skips)
  const readCall = compileJson(runtime, runtime.extrinsic.call)
  return (extrinsic, hash) => {
    calls.length = 0
    const input = new ByteReader(fromHex(extrinsic))
    skipExtrinsic(input)
    const found = calls.find(({ start, end }) => blake2AsHex(input.bytes.subarray(start, end)) === hash)
    return found === undefined ? null : describe(readCall, input.bytes.subarray(found.start, found.end))
  }
}

function describe(readCall: Read<Json>, bytes: Uint8Array): MotionCall {
  const { call, arguments: values } = Object(readCall(new ByteReader(bytes)))
  return { name: call, length: bytes.length, arguments: bytes.length > LONGEST_KEPT ? null : values }
}

const SIGNED = 0x80
const GENERAL = 0x40

/** A transaction: its length, its version, then who signed and how (not for inherents), then the call; nothing may be left over. */
function compileExtrinsic(runtime: Runtime, skips: ReturnType<typeof compileSkips>): (input: ByteReader) => void {
  const { address, signature, extra, call } = runtime.extrinsic
  const signed = [address, signature, ...extra].map(skips)
  const general = extra.map(skips)
  const body = skips(call)
  return (input) => {
    const length = input.count()
    if (length !== input.left) throw new RangeError(`A transaction of ${length} bytes in ${input.left}`)
    const version = input.u8()
    if ((version & 0x3f) > 5) throw new RangeError(`A transaction of version ${version & 0x3f}`)
    if (version & SIGNED) for (const part of signed) run(part, input)
    else if (version & GENERAL) {
      input.u8()
      for (const part of general) run(part, input)
    }
    run(body, input)
    if (input.left > 0) throw new RangeError(`${input.left} bytes left over after a transaction`)
  }
}
