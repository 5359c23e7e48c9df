import type { ChainMeta } from '../meta/meta.graphql.js'
import type { Board } from './board.graphql.js'

/** A block is final two rounds after it was made, at most; a third round without one is no delay of the usual kind. */
const roundsToFinality = 3

/** For how many seconds no block became final, where that is too long and not a matter of our reading; else undefined. */
export function silenceOf(
  { head, slotsPerRound, slotIntervalMs }: Pick<Board, 'head' | 'slotsPerRound' | 'slotIntervalMs'>,
  { state, lagBlocks }: Pick<ChainMeta, 'state' | 'lagBlocks'>,
  now: number,
): number | undefined {
  if (slotsPerRound === null || state !== 'FOLLOWING' || lagBlocks === null || lagBlocks > 2) return undefined
  const silent = now - Date.parse(head.at)
  return silent > roundsToFinality * slotsPerRound * slotIntervalMs ? silent / 1000 : undefined
}
