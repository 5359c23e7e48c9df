import { z } from 'zod'
import type { SimContext, SimContract, SimHeader } from '../contract.js'
import { keyOf } from '../keys.js'
import { EPOCH_MS, formatMoment } from '../time.js'
import { stockSystemAbi } from './abis/stock-system.js'
import { check, createContract, handle, name, present, text, whole } from './handlers.js'
import type { ContractsLedger } from './ledger.js'
import { nativeHandlers } from './native.js'
import { defineTable } from './rows.js'
import { byName } from './system/elect.js'

export type Producer = {
  readonly owner: string
  readonly total_votes: number
  readonly producer_key: string
  readonly is_active: boolean
  readonly url: string
  readonly unpaid_blocks: number
  readonly last_claim_time: string
  readonly location: number
}
export const producers = defineTable<Producer>('eosio', 'producers', ({ owner }) => owner)

export type Voter = {
  readonly owner: string
  readonly proxy: string
  readonly producers: readonly string[]
  readonly staked: number
  readonly last_vote_weight: number
  readonly proxied_vote_weight: number
  readonly is_proxy: boolean
}
export const voters = defineTable<Voter>('eosio', 'voters', ({ owner }) => owner)

/** About once a minute. */
const electionEvery = 120
const WEEK_MS = 7 * 86_400_000
const NOBODY = 'EOS1111111111111111111111111111111114T1Anm'

const regproducer = z.object({ producer: name, producer_key: text, url: text, location: whole })
const unregprod = z.object({ producer: name })
const voteproducer = z.object({ voter: name, proxy: name, producers: z.array(name) })
const claimrewards = z.object({ owner: name })

export function createStockSystem(ledger: ContractsLedger): SimContract {
  return createContract({
    account: 'eosio',
    abi: stockSystemAbi,
    handlers: [
      ...nativeHandlers(ledger, () => undefined),
      handle('regproducer', regproducer, ({ producer, ...data }, context) => {
        context.require(producer)
        enlist(ledger, context, { owner: producer, ...data })
      }),
      handle('unregprod', unregprod, ({ producer }, context) => {
        context.require(producer)
        const row = present(producers.get(context.tables, producer), 'producer not found')
        producers.put(context.tables, { ...row, is_active: false, producer_key: NOBODY })
        context.enter(() => void ledger.registrations.push({ block: context.height, producer, active: false }))
      }),
      handle('voteproducer', voteproducer, (data, context) => {
        context.require(data.voter)
        choose(ledger, context, data)
      }),
      handle('claimrewards', claimrewards, ({ owner }, context) => {
        context.require(owner)
        const row = present(producers.get(context.tables, owner), 'producer not found')
        check(row.is_active, 'producer does not have an active key')
        producers.put(context.tables, { ...row, unpaid_blocks: 0, last_claim_time: formatMoment(context.time) })
      }),
    ],
    onBlock,
  })
}

export function enlist(
  ledger: ContractsLedger,
  context: SimContext,
  data: Pick<Producer, 'owner' | 'producer_key' | 'url' | 'location'>,
): void {
  const fresh = { total_votes: 0, unpaid_blocks: 0, last_claim_time: formatMoment(0) }
  producers.put(context.tables, { ...fresh, ...producers.get(context.tables, data.owner), ...data, is_active: true })
  context.enter(() => void ledger.registrations.push({ block: context.height, producer: data.owner, active: true }))
}

/** Later votes weigh more: twice as much every year. */
export function choose(
  ledger: ContractsLedger,
  context: SimContext,
  { voter, proxy, producers: chosen }: z.infer<typeof voteproducer>,
): void {
  const { tables, time, height } = context
  const row = present(voters.get(tables, voter), 'user must stake before they can vote')
  check(chosen.length <= 30, 'attempt to vote for too many producers')
  check(
    chosen.every((each, i) => i === 0 || byName(chosen[i - 1] ?? '', each) < 0),
    'producer votes must be unique and sorted',
  )
  check(proxy === '' || chosen.length === 0, 'cannot vote for producers and proxy at same time')
  const weight = proxy === '' ? row.staked * 2 ** (Math.floor((time - EPOCH_MS) / WEEK_MS) / 52) : 0
  for (const producer of row.producers) addVotes(ledger, context, producer, -row.last_vote_weight)
  for (const producer of chosen) addVotes(ledger, context, producer, weight)
  voters.put(tables, { ...row, proxy, producers: chosen, last_vote_weight: weight })
  context.enter(() => void ledger.choices.push({ block: height, voter, proxy, producers: chosen }))
}

function addVotes({ weights }: ContractsLedger, { tables, height, enter }: SimContext, producer: string, votes: number): void {
  const row = present(producers.get(tables, producer), 'producer is not registered')
  const total_votes = Math.max(0, row.total_votes + votes)
  producers.put(tables, { ...row, total_votes })
  enter(() => void weights.push({ block: height, producer, votes: `${total_votes}` }))
}

function onBlock(previous: SimHeader, context: SimContext): void {
  const row = producers.get(context.tables, previous.producer)
  if (row !== undefined) producers.put(context.tables, { ...row, unpaid_blocks: row.unpaid_blocks + 1 })
  if (context.height % electionEvery !== 0) return
  const standing = producers
    .all(context.tables)
    .filter(({ is_active }) => is_active)
    .toSorted((a, b) => b.total_votes - a.total_votes || byName(a.owner, b.owner))
  const elected = standing.slice(0, context.settings.producers.length).map(({ owner }) => owner)
  if (elected.length === 0) return
  context.proposeSchedule(
    elected.toSorted(byName).map((owner) => ({ name: owner, key: producers.get(context.tables, owner)?.producer_key ?? keyOf(owner) })),
  )
}
