import type { Runtime } from '#profiles/runtime.js'
import { type Call, encodeEvent } from './scale.js'
import { ScaleWriter } from './writer.js'

/** An event and the transaction it belongs to; null before the first one. */
export interface Recorded {
  readonly extrinsic: number | null
  readonly event: Call
}

const APPLY_EXTRINSIC = 0
const INITIALIZATION = 2

/** The value of System.Events: records of phase, event and (no) topics. */
export function encodeEvents(runtime: Runtime, records: readonly Recorded[]): Uint8Array {
  const output = new ScaleWriter()
  output.compact(records.length)
  for (const { extrinsic, event } of records) {
    output.u8(extrinsic === null ? INITIALIZATION : APPLY_EXTRINSIC)
    if (extrinsic !== null) output.u32(extrinsic)
    encodeEvent(runtime, event, output)
    output.compact(0)
  }
  return output.finish()
}
