import { z } from 'zod'
import type { SimContext } from '../../contract.js'
import { assetText, unitsIn } from '../assets.js'
import { check, type Handler, handle, name, present, text } from '../handlers.js'
import type { ContractsLedger } from '../ledger.js'
import { daysInBlocks } from '../periods.js'
import { credit } from './accounts.js'
import { bps, type Vote, votes } from './tables.js'
import { addWeight, restaked } from './weights.js'

const vote = z.object({ voter: name, bpname: name, stake: text })
const revote = z.object({ voter: name, frombp: name, tobp: name, restake: text })
const unfreeze = z.object({ voter: name, bpname: name })

/** Votes that can be taken back at any time: their stake is then free after three days. */
export function voteHandlers(ledger: ContractsLedger): readonly Handler[] {
  return [
    handle('vote', vote, ({ voter, bpname, stake }, context) => {
      context.require(voter)
      const before = stakeOf(context, voter, bpname)
      const after = wholeStake(context, stake)
      check(bps.get(context.tables, bpname) !== undefined, 'bpname is not registered')
      check(before !== after, 'no change of the vote')
      if (after > before) credit(context, voter, before - after)
      set(ledger, context, voter, bpname, after, after < before ? before - after : 0n)
    }),
    handle('revote', revote, ({ voter, frombp, tobp, restake }, context) => {
      context.require(voter)
      const moved = wholeStake(context, restake)
      const left = stakeOf(context, voter, frombp) - moved
      check(frombp !== tobp && moved > 0n, 'nothing to move')
      check(left >= 0n, 'need restake quantity <= frombp stake quantity')
      check(bps.get(context.tables, tobp) !== undefined, 'tobp is not registered')
      set(ledger, context, voter, frombp, left, 0n)
      set(ledger, context, voter, tobp, stakeOf(context, voter, tobp) + moved, 0n)
    }),
    handle('unfreeze', unfreeze, ({ voter, bpname }, context) => {
      context.require(voter)
      const row = present(votes.get(context.tables, bpname, voter), 'have not voted yet')
      const units = unitsIn(row.unstaking, context.settings.core)
      check(units > 0n, 'need unstaking quantity > 0')
      check(context.height > row.unstake_height + daysInBlocks(3, context.settings), 'unstaking period has not expired yet')
      votes.put(context.tables, { ...row, unstaking: assetText(0n, context.settings.core) }, voter)
      credit(context, voter, units)
    }),
  ]
}

/** Only whole tokens vote. */
export function wholeStake({ settings: { core } }: SimContext, stake: string): bigint {
  const units = unitsIn(stake, core)
  check(units >= 0n && units % 10n ** BigInt(core.decimals) === 0n, 'need stake quantity >= 0 and integer')
  return units
}

export function stakeOf({ tables, settings }: Pick<SimContext, 'tables' | 'settings'>, voter: string, producer: string): bigint {
  const row = votes.get(tables, producer, voter)
  return row === undefined ? 0n : unitsIn(row.voteage.staked, settings.core)
}

function set(ledger: ContractsLedger, context: SimContext, voter: string, producer: string, units: bigint, freed: bigint): void {
  const { core } = context.settings
  const row = votes.get(context.tables, producer, voter) ?? emptyVote(context, producer)
  const change = units - unitsIn(row.voteage.staked, core)
  const unstaking = unitsIn(row.unstaking, core) + freed
  const next = { ...row, voteage: restaked(context, row.voteage, units), unstaking: assetText(unstaking, core) }
  votes.put(context.tables, freed > 0n ? { ...next, unstake_height: context.height } : next, voter)
  addWeight(ledger, context, producer, Number(change / 10n ** BigInt(core.decimals)))
  context.enter(() => void ledger.votes.push({ block: context.height, voter, producer, stake: `${units}` }))
}

function emptyVote({ height, settings: { core } }: SimContext, bpname: string): Vote {
  const nothing = assetText(0n, core)
  return { bpname, voteage: { staked: nothing, age: 0, update_height: height }, unstaking: nothing, unstake_height: height }
}
