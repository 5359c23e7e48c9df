import { ScaleWriter } from './writer.js'

/** A header before it is bytes. */
export interface Header {
  readonly parentHash: Uint8Array
  readonly number: number
  readonly stateRoot: Uint8Array
  readonly extrinsicsRoot: Uint8Array
  readonly logs: readonly Uint8Array[]
}

/** The bytes whose blake2-256 is the block's hash. */
export function encodeHeader({ parentHash, number, stateRoot, extrinsicsRoot, logs }: Header): Uint8Array {
  const output = new ScaleWriter()
  output.bytes(parentHash)
  output.compact(number)
  output.bytes(stateRoot)
  output.bytes(extrinsicsRoot)
  output.compact(logs.length)
  for (const log of logs) output.bytes(log)
  return output.finish()
}

const SEAL = 5
const PRE_RUNTIME = 6
const RUNTIME_UPDATED = 8

/** How authors find each other: by Aura's turns, or by Babe's draws, where a header names its author's place. */
export type Engine = 'aura' | 'BABE'

const SECONDARY_PLAIN = 2

/** The digest: the slot that was claimed, a note where the code changed, and the author's seal. */
export function digestLogs(engine: Engine, { slot, place }: { slot: number; place: number }, seal: Uint8Array, hasNewCode: boolean) {
  const claim = new ScaleWriter()
  if (engine === 'BABE') {
    claim.u8(SECONDARY_PLAIN)
    claim.u32(place)
  }
  claim.u64(slot)
  const code = hasNewCode ? [Uint8Array.of(RUNTIME_UPDATED)] : []
  return [item(engine, PRE_RUNTIME, claim.finish()), ...code, item(engine, SEAL, seal)]
}

function item(engine: Engine, kind: number, payload: Uint8Array): Uint8Array {
  const output = new ScaleWriter()
  output.u8(kind)
  output.bytes(new TextEncoder().encode(engine))
  output.sized(payload)
  return output.finish()
}
