import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JoystreamLedger, startDevnet } from '../index.js'
import { lawsOf, procedureOf } from './laws.js'
import { judge } from './rules/judge.js'
import { commitmentOf, rank } from './rules/referendum.js'
import type { Choice } from './state.js'

async function tell(seed: string, blocks: number, options: { readonly upgradeAt?: number; readonly scale?: number } = {}) {
  const devnet = await startDevnet({ kind: 'joystream', seed, blocks, ...options })
  await devnet.stop()
  return devnet.ledger()
}

/** The council of a block, once what the runtime does by itself is done. */
const councilAt = ({ councils }: JoystreamLedger, block: number) => councils.findLast(({ elected }) => elected <= block)?.members ?? []

test('tells the same story for the same seed, another one for another, and the same one when it goes on', async () => {
  const [first, again, longer, other] = await Promise.all([tell('a', 700), tell('a', 700), tell('a', 900), tell('b', 700)])
  expect(again).toEqual(first)
  expect(longer.hashes.slice(0, first.hashes.length)).toEqual(first.hashes)
  expect(other.hashes.filter((hash) => first.hashes.includes(hash))).toEqual([])
})

test('hashes ballots as the chain does', () => {
  const alice = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d'
  const salt = '0x16dfff7ba21922067a0c114de774424abcd5d60fc58658a35341c9181b09e94a'
  expect(commitmentOf(alice, 0, salt, 1)).toBe('0x3db26e2bd023ccf2d1167fd42d48cc76b1c1e5c1de9003f61e63ec6a337b91a2')
})

test('of two candidates with the same power the earlier one stays ahead, and a full list takes nobody for a tie', () => {
  const results = [1, 2, 3].reduce<ReturnType<typeof rank>>((list, member) => rank(list, { member, power: 10n }, 3), [])
  expect(results.map(({ member }) => member)).toEqual([1, 2, 3])
  expect(rank(results, { member: 4, power: 10n }, 3)).toEqual(results)
  expect(rank(results, { member: 4, power: 11n }, 3).map(({ member }) => member)).toEqual([4, 1, 2])
  expect(rank(results, { member: 3, power: 11n }, 3).map(({ member }) => member)).toEqual([3, 1, 2])
})

test('rounds last as long as on the real chain, and fail as there', async () => {
  const { rounds, councils } = await tell('1', 3000)
  const { idle, announcing, voting, revealing } = lawsOf(600)
  const first = 1 + 2 * announcing + voting + revealing
  const cycle = idle + announcing + voting + revealing
  expect(councils.slice(0, 2).map(({ elected }) => elected)).toEqual([first, first + cycle])
  // The failed round adds its own three stages; the council it did not replace stays.
  expect(councils[2]?.elected).toBe(first + 2 * cycle + announcing + voting + revealing)
  expect(rounds.map(({ outcome }) => outcome).slice(0, 5)).toEqual([
    'not-enough-candidates',
    'elected',
    'elected',
    'not-enough-winners',
    'elected',
  ])
})

test('has everything that a council can meet within some thousand blocks', async () => {
  const ledger = await tell('1', 6000)
  const { proposals, rounds, flows, groups, members } = ledger
  const decisions = new Set(proposals.flatMap((each) => each.decisions.map(({ decision }) => decision)))
  const approved = ['Approved.PendingExecution', 'Approved.PendingConstitutionality']
  expect([...decisions].sort()).toEqual([...approved, 'Canceled', 'CanceledByRuntime', 'Expired', 'Rejected', 'Slashed', 'Vetoed'].sort())
  expect(new Set(proposals.flatMap((each) => each.rounds.flatMap(({ votes }) => votes.map(({ choice }) => choice)))).size).toBe(4)
  expect(proposals.some((each) => each.rounds.length > 1 && each.executed?.error === null)).toBe(true)
  expect(proposals.some(({ executed }) => executed?.error === 'InsufficientFundsForFundingRequest')).toBe(true)
  expect(ledger.upgrades.length).toBeGreaterThanOrEqual(3)
  expect(ledger.optedOut.length).toBeGreaterThan(0)
  expect(rounds.some(({ candidates }) => candidates.some(({ withdrawn }) => withdrawn !== null))).toBe(true)
  const powers = rounds.map(({ candidates }) => candidates.map(({ power }) => power).filter((power) => power !== '0'))
  expect(powers.some((each) => new Set(each).size < each.length)).toBe(true)
  expect(ledger.councillorRewards.some(({ paid, missing }) => paid === '0' && missing !== '0')).toBe(true)
  const whats = new Set(flows.map(({ budget, what }) => `${budget === 'Council' ? 'council' : 'group'} ${what}`))
  expect(whats.size).toBeGreaterThanOrEqual(12)
  expect(groups.every(({ leads, rewards }) => leads.length > 0 && rewards.length > 0)).toBe(true)
  expect(groups.some(({ rewards }) => rewards.some(({ overdue }) => overdue))).toBe(true)
  expect(groups.some(({ workers }) => workers.some(({ left }) => left?.how === 'terminated'))).toBe(true)
  expect(members.some(({ handles }) => handles.length > 1)).toBe(true)
  expect(ledger.sessions.some(({ offline }) => offline.length > 0)).toBe(true)
  expect(ledger.events['Utility.BatchCompleted']).toBeGreaterThan(10)
  expect(ledger.events['Proxy.ProxyExecuted']).toBeGreaterThan(10)
})

test('pays a term what the real chain pays for it', async () => {
  const { councillorRewards, councils, settings } = await tell('2', 1200)
  const [first, second] = councils
  expect(settings.some(({ setting, block }) => setting === 'CouncilorRewardUpdated' && block > 0)).toBe(false)
  const last = new Map(
    councillorRewards
      .filter(({ block }) => block > (first?.elected ?? 0) && block <= (second?.elected ?? 0))
      .map((each) => [each.member, each]),
  )
  const paid = (member: number) =>
    councillorRewards
      .filter((each) => each.member === member && each.block > (first?.elected ?? 0) && each.block <= (second?.elected ?? 0))
      .reduce((sum, each) => sum + BigInt(each.paid), 0n)
  const whole = first?.members.reduce((sum, member) => sum + paid(member) + BigInt(last.get(member)?.missing ?? '0'), 0n)
  expect(whole).toBe(3_858_024_691n * 403_200n * 3n)
})

test('property: whatever the seed, what the ledger tells is possible', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1, maxLength: 8 }), fc.integer({ min: 400, max: 1200 }), async (seed, scale) => {
      const ledger = await tell(seed, 1300, { scale, upgradeAt: 700 })
      balances(ledger)
      elections(ledger)
      votes(ledger)
      workers(ledger)
    }),
    { numRuns: 8 },
  )
})

/** What is in a budget is what came in less what went out, and never less than nothing. */
function balances({ flows }: JoystreamLedger): void {
  const sums = new Map<string, bigint>()
  for (const { budget, amount, balance } of flows) {
    sums.set(budget, (sums.get(budget) ?? 0n) + BigInt(amount))
    expect(sums.get(budget)).toBe(BigInt(balance))
    expect(BigInt(balance) >= 0n).toBe(true)
  }
}

function elections({ rounds, councils }: JoystreamLedger): void {
  expect(rounds.map(({ cycle }) => cycle)).toEqual(rounds.map((_, i) => i + 1))
  expect(councils.every(({ members }) => members.length === 3 && new Set(members).size === 3)).toBe(true)
  for (const { cycle, candidates, ballots, winners, outcome } of rounds) {
    for (const { voter, commitment, cast, revealed } of ballots) {
      if (revealed === null) continue
      expect(revealed.block).toBeGreaterThan(cast)
      expect(commitment).toBe(commitmentOf(voter, revealed.candidate, revealed.salt, cycle))
    }
    for (const { member, power } of candidates.filter(({ withdrawn }) => withdrawn === null && outcome !== 'running')) {
      const stakes = ballots.filter(({ revealed }) => revealed?.candidate === member).map(({ stake }) => BigInt(stake))
      expect(BigInt(power)).toBe(stakes.reduce((sum, stake) => sum + stake, 0n))
    }
    const elected = councils.find((council) => council.cycle === cycle)
    expect(elected === undefined).toBe(outcome !== 'elected')
    if (elected !== undefined) expect([...elected.members].sort()).toEqual(winners.map(({ member }) => member).sort())
  }
}

function votes(ledger: JoystreamLedger): void {
  expect(ledger.proposals.map(({ id }) => id)).toEqual(ledger.proposals.map((_, i) => i + 1))
  for (const { type, rounds, decisions, executed } of ledger.proposals) {
    for (const { opened, closed, votes: cast } of rounds) {
      expect(new Set(cast.map(({ member }) => member)).size).toBe(cast.length)
      for (const { member, block } of cast) {
        expect(block).toBeGreaterThanOrEqual(opened)
        // Transactions come after what closes a round, so a vote in the same block is impossible.
        if (closed !== null) expect(block).toBeLessThan(closed)
        expect(councilAt(ledger, block)).toContain(member)
      }
    }
    const approvals = decisions.filter(({ decision }) => decision.startsWith('Approved'))
    expect(approvals.length).toBeLessThanOrEqual(procedureOf(type).councils)
    if (executed !== null) expect(approvals.at(-1)?.decision).toBe('Approved.PendingExecution')
  }
}

function workers({ groups }: JoystreamLedger): void {
  for (const { workers: all, leads, rewards, applications } of groups) {
    expect(all.map(({ id }) => id)).toEqual(all.map((_, i) => i))
    for (const [i, { from }] of leads.entries()) if (i > 0) expect(leads[i - 1]?.to).toBeLessThanOrEqual(from)
    for (const { worker, block } of rewards) {
      const { hired = block, left = null } = all[worker] ?? {}
      expect(block).toBeGreaterThanOrEqual(hired)
      if (left !== null) expect(block).toBeLessThanOrEqual(left.block)
    }
    expect(all.every(({ member }) => applications.some((each) => each.member === member))).toBe(true)
  }
}

test('property: a proposal is approved exactly when enough vote and enough of them approve', () => {
  const choice = fc.constantFrom<Choice>('Approve', 'Reject', 'Slash', 'Abstain')
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 3 }), fc.boolean(), (cast, isOver) => {
      const verdict = judge(procedureOf('FundingRequest'), cast, 3, isOver)
      const approvals = cast.filter((each) => each === 'Approve').length
      expect(verdict === 'Approved').toBe(cast.length >= 2 && approvals / cast.length >= 0.66)
      if (cast.length === 3 || isOver) expect(verdict).toBeDefined()
      expect(verdict === 'Slashed').toBe(cast.length === 3 && cast.every((each) => each === 'Slash'))
    }),
  )
})
