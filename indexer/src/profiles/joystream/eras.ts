import { record } from '../records.js'
import { u32, u64 } from '../shape.js'
import { option } from '../shapes.js'
import { stored } from '../stored.js'

/** The era that runs; its validators, their stake and their pay change with it. */
export const activeEra = stored('Staking', 'ActiveEra', record('ActiveEraInfo', { index: u32, start: option(u64) }))

/** An era as the key of a map. */
export function eraKey(era: number): Uint8Array {
  const key = new Uint8Array(4)
  new DataView(key.buffer).setUint32(0, era, true)
  return key
}
