import type { SimContext } from '../../contract.js'
import { assetText, unitsIn } from '../assets.js'
import { present } from '../handlers.js'
import type { ContractsLedger } from '../ledger.js'
import { bps, type VoteAge } from './tables.js'

/** Adds to a candidate's votes: whole tokens, weighted. */
export function addWeight(ledger: ContractsLedger, context: SimContext, producer: string, votes: number): void {
  const row = present(bps.get(context.tables, producer), 'bpname is not registered')
  const total_staked = row.total_staked + votes
  const total_voteage = row.total_voteage + row.total_staked * (context.height - row.voteage_update_height)
  bps.put(context.tables, { ...row, total_staked, total_voteage, voteage_update_height: context.height })
  context.enter(() => void ledger.weights.push({ block: context.height, producer, votes: `${total_staked}` }))
}

/** A stake grows older with every block; what it had gathered is kept when it changes. */
export function restaked(context: SimContext, { staked, age, update_height }: VoteAge, units: bigint): VoteAge {
  const { core } = context.settings
  const grown = Number(unitsIn(staked, core) / 10n ** BigInt(core.decimals)) * (context.height - update_height)
  return { staked: assetText(units, core), age: age + grown, update_height: context.height }
}
