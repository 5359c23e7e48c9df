import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moment } from '../contract.js'
import type { LedgerSchedule } from '../ledger.js'
import { unitsIn } from './assets.js'
import type { ContractsLedger, LedgerMultisig } from './ledger.js'
import { approvedBy, budgetBalanceAt, fateOf, stakesAt, votesAt } from './ledger-views.js'
import { approvalsOf, proposals } from './msig/tables.js'
import { producers } from './stock-system.js'
import { balanceOf } from './system/accounts.js'
import { bps, votes } from './system/tables.js'
import { type Glimpse, tell } from './testing/told.js'

const core = { symbol: 'EOS', decimals: 4, account: 'eosio' }

/** What the tables of a whole chain show, by what the ledger tells of the same. */
function lookAround({ tables, height }: Moment) {
  if (height % 97 !== 0) return undefined
  const open = proposals.scopes(tables).flatMap((proposer) =>
    proposals.all(tables, proposer).map(({ proposal_name }) => {
      const provided = approvalsOf(tables, proposer, proposal_name)?.provided ?? []
      return `${proposer}/${proposal_name}: ${provided.map(({ level }) => level.actor)}`
    }),
  )
  const stakes = votes
    .scopes(tables)
    .flatMap((voter) => votes.all(tables, voter).map((row) => [`${voter}/${row.bpname}`, unitsIn(row.voteage.staked, core)] as const))
  const ranking = bps.all(tables).map(({ name, total_staked }) => [name, `${total_staked}`] as const)
  return { open, stakes, ranking }
}

function expectSame(ledger: ContractsLedger, { height, seen }: Glimpse<NonNullable<ReturnType<typeof lookAround>>>): void {
  const open = ledger.multisigs.filter(({ block, ended }) => block <= height && (ended === null || ended.block > height))
  const described = open.map((each) => `${each.proposer}/${each.proposal}: ${approvedBy(each, height)}`)
  expect(described.toSorted(), `multisigs at ${height}`).toEqual(seen.open.toSorted())
  expect(stakesAt(ledger, height)).toEqual(new Map(seen.stakes.filter(([, stake]) => stake > 0n)))
  const told = votesAt(ledger, height)
  expect(seen.ranking.filter(([name, weight]) => (told.get(name) ?? '0') !== weight)).toEqual([])
}

/** Whether one of the signers was no longer in office when the multisig came to its end. */
function hasLeft(schedules: readonly LedgerSchedule[], { approvals, ended }: LedgerMultisig): boolean {
  const last = ended?.block ?? Number.POSITIVE_INFINITY
  const inOffice = schedules.findLast(({ from }) => from !== null && from <= last)?.producers ?? []
  return approvals.some(({ level, given }) => given && level.actor.startsWith('biosbp') && !inOffice.includes(level.actor))
}

test('the ledger of an EOSC tells what the tables show, and of every fate', () => {
  const { world, glimpses } = tell({ kind: 'eosc', seed: '1', slots: 4200, look: lookAround })
  const { ledger, chain } = world
  expect(glimpses.length).toBeGreaterThan(30)
  for (const glimpse of glimpses) expectSame(ledger, glimpse)
  const now = chain.nextTime()
  expect(new Set(ledger.multisigs.map((each) => fateOf(each, now)))).toEqual(
    new Set(['executed', 'failed', 'cancelled', 'expired', 'open']),
  )
  expect(new Set(ledger.multisigs.map(({ settled }) => settled?.status))).toEqual(
    new Set(['executed', 'soft_fail', 'hard_fail', 'expired', undefined]),
  )
  const names = ledger.multisigs.map(({ proposer, proposal }) => `${proposer}/${proposal}`)
  expect(new Set(names).size, 'a name is used again').toBeLessThan(names.length)
  expect(ledger.multisigs.some(({ visible }) => !visible)).toBe(true)
  expect(ledger.multisigs.some(({ ended }) => ended?.visible === false)).toBe(true)
  expect(ledger.multisigs.some(({ approvals }) => approvals.some(({ given }) => !given))).toBe(true)
  expect(ledger.schedules.length).toBeGreaterThan(5)
  expect(
    ledger.multisigs.some((each) => hasLeft(ledger.schedules, each)),
    'a signer leaves before the end',
  ).toBe(true)
  expect(ledger.punishments.some(({ punished }) => punished !== null)).toBe(true)
  expect(ledger.punishments.some(({ bailed }) => bailed !== null)).toBe(true)
  expect(ledger.emergencies.length).toBeGreaterThan(1)
  expect(ledger.registrations.some(({ active }) => !active)).toBe(true)
  const { motions, payouts, takecoins, committees } = ledger.budget
  expect(new Set(motions.map(({ stages }) => stages.at(-1)?.stage ?? 'pending'))).toEqual(
    new Set(['pending', 'passed', 'rejected', 'turned-down']),
  )
  expect(motions.some(({ id }) => payouts.filter(({ motion }) => motion === id).length > 1)).toBe(true)
  expect(takecoins.some(({ decided }) => decided?.agreed === false)).toBe(true)
  expect(motions.some(({ closed }) => closed !== null)).toBe(true)
  expect(committees.length).toBeGreaterThan(1)
  for (const { id, paid } of motions) {
    const sum = payouts.filter(({ motion }) => motion === id).reduce((total, { amount }) => total + BigInt(amount), 0n)
    expect(`${sum}`).toBe(paid)
  }
})

test('the ledger of a stock chain tells what the tables show, with approvals that were made void', () => {
  const look = (moment: Moment) => {
    const seen = lookAround(moment)
    if (seen === undefined) return undefined
    // The contract's numbers are those of a float of 64 bits.
    return { ...seen, ranking: producers.all(moment.tables).map(({ owner, total_votes }) => [owner, `${total_votes}`] as const) }
  }
  const { world, glimpses } = tell({ kind: 'antelope', seed: '2', slots: 5000, look })
  for (const glimpse of glimpses) expectSame(world.ledger, glimpse)
  expect(world.ledger.schedules.length).toBeGreaterThan(2)
  expect(world.ledger.invalidations.length).toBeGreaterThan(0)
  expect(world.ledger.choices.some(({ proxy }) => proxy !== '')).toBe(true)
  expect(new Set(world.ledger.multisigs.map(({ settled }) => settled?.status))).toEqual(new Set(['executed', undefined]))
})

test('property: whatever the seed, the budget holds what came in less what was paid, after every block', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 6 }), fc.constantFrom('v1' as const, 'v2' as const), (seed, msig) => {
      const look = ({ tables }: Moment) => balanceOf({ tables, settings: { core } }, 'eosio.budget')
      const { world, glimpses } = tell({ kind: 'eosc', seed, slots: 1100, changes: { msig }, look })
      expect(world.ledger.budget.payouts.length).toBeGreaterThan(0)
      for (const { height, seen } of glimpses) expect(budgetBalanceAt(world.ledger, height)).toBe(seen)
    }),
    { numRuns: 3 },
  )
})

test('the same seed tells the same story, another seed another one', () => {
  const run = (seed: string) => tell({ kind: 'eosc', seed, slots: 400, look: () => undefined }).world.ledger
  const first = run('a')
  expect(run('a')).toEqual(first)
  expect(run('b').hashes.at(-1)).not.toBe(first.hashes.at(-1))
})
