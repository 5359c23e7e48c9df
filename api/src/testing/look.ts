import type { Sample } from '@secretariat/db'
import { Height, Timestamp } from '@secretariat/shared'
import { block, hashOf } from '@secretariat/shared/testing'

/** A look at the tables of `alpha` that saw nothing. */
export const look: Sample = {
  chain: block(1).chain,
  name: 'producers',
  slot: 60,
  height: Height(61),
  hash: hashOf(61),
  time: Timestamp(61_000),
  said: [],
}
