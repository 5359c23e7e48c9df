import { z } from 'zod'
import { BlockHash, ChainId, Height } from './ids.js'
import { Timestamp } from './time.js'

/**
 * Where and when a fact happened.
 * `locator` is the chain's own place (`e7` = seventh event, `x2.0` = a call inside the third extrinsic, `s:Council` = state after the block);
 * `ordinal` is the order inside the block and not part of the identity. `time` is the block's, in milliseconds.
 */
export const placeSchema = z.object({
  chain: ChainId.schema,
  height: Height.schema,
  hash: BlockHash.schema,
  time: Timestamp.schema,
  locator: z.string().regex(/^[a-z][A-Za-z0-9.:-]{0,95}$/),
  ordinal: z.number().int().nonnegative(),
})
export type Place = z.infer<typeof placeSchema>

/** The one order of facts on a chain: by height, then by place in the block. */
export function comparePlaces(a: Pick<Place, 'height' | 'ordinal'>, b: Pick<Place, 'height' | 'ordinal'>): number {
  return a.height - b.height || a.ordinal - b.ordinal
}
