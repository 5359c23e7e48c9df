import type { StatedAmount } from '../amount.js'
import { AccountId, AssetId, BlockHash, MotionHash } from '../ids.js'

const hex = (number: number): string => `0x${number.toString(16).padStart(64, '0')}`

/** The hash of the block at a height, on the one chain of the tests. */
export function hashOf(height: number): BlockHash {
  return BlockHash(hex(height))
}

export function accountOf(number: number): AccountId {
  return AccountId(hex(number))
}

export function motionHashOf(number: number): MotionHash {
  return MotionHash(hex(number))
}

/** An amount as facts state it. */
export function joyOf(units: number | bigint): StatedAmount {
  return { units: String(units), asset: AssetId('JOY') }
}

/** The same of the token that Antelope chains have. */
export function eosOf(units: number | bigint): StatedAmount {
  return { units: String(units), asset: AssetId('EOS') }
}
