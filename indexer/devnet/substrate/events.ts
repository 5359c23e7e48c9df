import { ByteWriter } from '../../src/profiles/bytes.js'
import type { Runtime } from '../../src/profiles/runtime.js'
import { type Call, encodeEvent } from './scale.js'

/** An event and the transaction it belongs to; null before the first one. */
export interface Recorded {
  readonly extrinsic: number | null
  readonly event: Call
}

const APPLY_EXTRINSIC = 0
const INITIALIZATION = 2

/** The value of System.Events: records of phase, event and (no) topics. */
export function encodeEvents(runtime: Runtime, records: readonly Recorded[]): Uint8Array {
  const output = new ByteWriter()
  output.compact(records.length)
  for (const { extrinsic, event } of records) {
    output.uint(extrinsic === null ? INITIALIZATION : APPLY_EXTRINSIC, 1)
    if (extrinsic !== null) output.uint(extrinsic, 4)
    encodeEvent(runtime, event, output)
    output.compact(0)
  }
  return output.finish()
}
