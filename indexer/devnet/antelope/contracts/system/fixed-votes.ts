import { z } from 'zod'
import type { SimContext } from '../../contract.js'
import { assetText, unitsIn } from '../assets.js'
import { check, type Handler, handle, name, present, text, whole } from '../handlers.js'
import { type ContractsLedger, newest } from '../ledger.js'
import { daysInBlocks } from '../periods.js'
import { credit } from './accounts.js'
import { bps, type FixedVote, fixvotes } from './tables.js'
import { wholeStake } from './votes.js'
import { addWeight, restaked } from './weights.js'

/** How long each kind binds, and how many times louder than a vote that can be taken back it is heard. */
const terms: Readonly<Record<string, { readonly days: number; readonly loudness: number }>> = {
  'fvote.a': { days: 90, loudness: 5 },
  'fvote.b': { days: 180, loudness: 10 },
  'fvote.c': { days: 360, loudness: 20 },
  'fvote.d': { days: 720, loudness: 40 },
}

const votefix = z.object({ voter: name, bpname: name, type: name, stake: text, stake_typ: whole })
const revotefix = z.object({ voter: name, key: whole, bpname: name })
const outfixvote = z.object({ voter: name, key: whole })

export function fixedVoteHandlers(ledger: ContractsLedger): readonly Handler[] {
  const entryOf = (voter: string, key: number) => newest(ledger.fixedVotes, (each) => each.voter === voter && each.key === key)
  return [
    handle('votefix', votefix, (data, context) => bind(ledger, context, data)),
    handle('revotefix', revotefix, ({ voter, key, bpname }, context) => {
      context.require(voter)
      const row = running(context, voter, key)
      check(bps.get(context.tables, bpname) !== undefined, 'bpname is not registered')
      check(row.bpname !== bpname, 'the vote is for this bp already')
      const power = powerOf(context, row)
      addWeight(ledger, context, row.bpname, -power)
      addWeight(ledger, context, bpname, power)
      fixvotes.put(context.tables, { ...row, bpname, votepower_age: restaked(context, row.votepower_age, powerUnits(context, row)) }, voter)
      context.enter(() => void entryOf(voter, key).producers.push({ block: context.height, producer: bpname }))
    }),
    handle('outfixvote', outfixvote, ({ voter, key }, context) => {
      context.require(voter)
      const row = running(context, voter, key)
      check(context.height > row.withdraw_block_num, 'the fixed time has not passed yet')
      addWeight(ledger, context, row.bpname, -powerOf(context, row))
      fixvotes.put(context.tables, { ...row, votepower_age: restaked(context, row.votepower_age, 0n), is_withdraw: true }, voter)
      credit(context, voter, unitsIn(row.vote, context.settings.core))
      context.enter(() => {
        entryOf(voter, key).ended = context.height
      })
    }),
  ]
}

function bind(ledger: ContractsLedger, context: SimContext, data: z.infer<typeof votefix>): void {
  const { voter, bpname, type, stake } = data
  const { core } = context.settings
  context.require(voter)
  const { days, loudness } = present(terms[type], 'invalid fixed vote type')
  const units = wholeStake(context, stake)
  check(units > 0n, 'need stake quantity > 0')
  check(data.stake_typ === 0, 'stake_typ is not supported')
  credit(context, voter, -units)
  const key = fixvotes.all(context.tables, voter).length
  const until = context.height + daysInBlocks(days, context.settings)
  const power = units * BigInt(loudness)
  fixvotes.put(
    context.tables,
    {
      key,
      voter,
      bpname,
      fvote_typ: type,
      votepower_age: { staked: assetText(power, core), age: 0, update_height: context.height },
      vote: assetText(units, core),
      start_block_num: context.height,
      withdraw_block_num: until,
      is_withdraw: false,
    },
    voter,
  )
  addWeight(ledger, context, bpname, Number(power / 10n ** BigInt(core.decimals)))
  const { height: block } = context
  const entry = { voter, key, type, stake: `${units}`, from: block, until, producers: [{ block, producer: bpname }], ended: null }
  context.enter(() => void ledger.fixedVotes.push(entry))
}

function running(context: SimContext, voter: string, key: number): FixedVote {
  const row = present(fixvotes.get(context.tables, key, voter), 'the fixed vote does not exist')
  check(!row.is_withdraw, 'the fixed vote was withdrawn already')
  return row
}

const powerUnits = ({ settings }: SimContext, row: FixedVote): bigint => unitsIn(row.votepower_age.staked, settings.core)
const powerOf = (context: SimContext, row: FixedVote): number =>
  Number(powerUnits(context, row) / 10n ** BigInt(context.settings.core.decimals))
