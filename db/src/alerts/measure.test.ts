import { AccountId, Height, MemberId, Timestamp } from '@secretariat/shared'
import type { AlertProfile } from '@secretariat/shared/alert'
import {
  budgetSpent,
  budgetStated,
  candidacyAnnounced,
  councilElected,
  eosOf,
  fundBalanceStated,
  fundStory,
  joyOf,
  memberRenamed,
  multisigApproved,
  multisigProposed,
  penaltyStated,
  levelOf as permissionOf,
  proposalCreated,
  proposalDecided,
  proposalVoted,
  punishmentStated,
  scheduleStated,
  stageStarted,
} from '@secretariat/shared/testing'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, testDatabase, writeHistory } from '../testing/index.js'
import { judging } from '../testing/judging.js'
import { measure, measuredUntil, type RecordsRule } from './measure.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const now = Timestamp(Date.now())
/** Blocks of six seconds. */
const HOURS = 600

const judged = judging(db)

async function levels(rule: RecordsRule, profile: AlertProfile) {
  return (await judged(rule, profile)).map(([, level]) => level)
}

const seated = councilElected({ height: 2, ordinal: 4, members: ['1', '2', '3'] })
const handles = [memberRenamed({ height: 2, ordinal: 7, member: '2', handle: 'bo' })]
const ranOut = [
  proposalCreated({ height: 3, proposal: '1' }),
  proposalDecided({ height: 63, proposal: '1', decision: 'expired', next: null }),
]

test('a proposal ends with members who have not voted, as long before as one of its type ran out', async () => {
  const voted = proposalVoted({ height: 80, proposal: '2', voter: '1' })
  const facts = [seated, ...handles, ...ranOut, proposalCreated({ height: 79, proposal: '2', title: 'Pay' }), voted]
  expect(await judged('proposal-ending', 'joystream', facts)).toMatchObject([['2', 'critical', { title: 'Pay', missing: ['bo', '3'] }]])
})

test('how long a vote lasts is not known before one of its type ran out', async () => {
  expect(await judged('proposal-ending', 'joystream', [seated, proposalCreated({ height: 79, proposal: '2' })])).toMatchObject([
    ['2', 'no-data', { endsAt: null }],
  ])
})

const stage = (endsAt: number) => stageStarted({ height: 50, cycle: 2, stage: 'announcing', endsAt })
const standing = (...members: string[]) =>
  members.map((member, i) => candidacyAnnounced({ height: 60 + i, cycle: 2, member: MemberId(member) }))

test.each<[string, number, string[], string[]]>([
  ['too few', 100 + 10 * HOURS, ['1', '2'], ['critical']],
  ['just enough', 100 + 10 * HOURS, ['1', '2', '3'], ['confirmed']],
  ['one to spare', 100 + 10 * HOURS, ['1', '2', '3', '4'], ['clear']],
  ['time enough', 100 + 60 * HOURS, [], []],
])('candidates before announcing ends: %s', async (_, endsAt, members, levels) => {
  const rows = await judged('low-candidacy', 'joystream', [seated, stage(endsAt), ...standing(...members)])
  expect(rows.map(([, level]) => level)).toEqual(levels)
})

test.each([
  [23, 'confirmed'],
  [25, 'clear'],
])('a stage of an election that ends in %i hours', async (hours, level) => {
  expect(await judged('election-stage-ending', 'joystream', [seated, stage(100 + hours * HOURS)])).toMatchObject([
    ['2/announcing', level, { stage: 'announcing' }],
  ])
})

test('a council that was elected is news', async () => {
  expect(await judged('election-result', 'joystream', [seated, ...handles])).toMatchObject([
    ['1', 'confirmed', { elected: ['1', 'bo', '3'] }],
  ])
})

test('a council that another one replaced within the day is no news any more', async () => {
  const next = councilElected({ height: 60, ordinal: 1, cycle: 2, members: ['2', '3'] })
  expect(await judged('election-result', 'joystream', [seated, ...handles, stage(70), next])).toMatchObject([
    ['2', 'confirmed', { elected: ['bo', '3'] }],
  ])
})

test('a budget is not known to be low before a week is read', async () => {
  const facts = [budgetStated({ height: 5, balance: joyOf(100) }), budgetSpent({ height: 20, amount: joyOf(50) })]
  const [row] = await judged('budget-low', 'joystream', facts)
  expect(row).toMatchObject([expect.any(String), 'no-data', { balance: '0.000000005 JOY' }])
})

test.each([
  [50, 'confirmed'],
  [10, 'clear'],
])('a budget of 100 that lost %i of it in eight days', async (spent, level) => {
  await writeHistory(db, [budgetStated({ height: 5, balance: joyOf(100) }), budgetSpent({ height: 20, amount: joyOf(spent) })])
  // Blocks of two hours.
  await db.updateTable('chain').set({ slotIntervalMs: 7_200_000 }).execute()
  expect(await levels('budget-low', 'joystream')).toEqual([level])
})

test.each([
  [3 * 24, 'confirmed'],
  [-1, 'critical'],
  [8 * 24, 'clear'],
])('a KPI that nobody judged is due in %i hours', async (hours, level) => {
  await writeHistory(db, [])
  const definition = { section: 'I', title: 'Forum', deadline: 100 + hours * HOURS, from: 1, owner: null, voided: null, annihilation: null }
  const row = { chain: alpha.id, round: '1', kpi: 'I-1', seq: 1, author: 'ann', at: new Date(now) }
  // Safety: the view reads no more of a definition than this.
  await db
    .insertInto('kpi')
    .values({ ...row, definition: definition as never })
    .execute()
  expect(await levels('kpi-due', 'joystream')).toEqual([level])
  expect(await levels('kpi-annihilating', 'joystream')).toEqual([])
})

test('a pledge lasts for so many missed blocks', async () => {
  await writeHistory(db, [scheduleStated({ ordinal: 0 }), penaltyStated({ height: 4 })])
  await db.updateTable('chain').set({ slotIntervalMs: 3000, slotRepetitions: 1 }).execute()
  await sql`update block set spec = 1, slot = height`.execute(db)
  expect(await levels('pledge-runway', 'eosc')).toEqual(['critical', 'no-data'])
})

test('what is granted and not paid is held against what is there', async () => {
  const fund = [...fundStory, fundBalanceStated({ height: 99, ordinal: 9, balance: eosOf(100) })]
  const [row] = await judged('budget-owed', 'eosc', fund)
  expect(row).toMatchObject(['fund', 'confirmed', { balance: '0.01 EOS', owed: '0.115 EOS' }])
  await emptyTables(db)
  const rich = [...fundStory, fundBalanceStated({ height: 99, ordinal: 9, balance: eosOf(1_000_000_000) })]
  expect(await judged('budget-owed', 'eosc', rich)).toMatchObject([['fund', 'clear', { asset: 'EOS' }]])
})

const producers = ['bpa', 'bpb', 'bpc', 'bpd']
const schedule = scheduleStated({ ordinal: 0, producers: producers.map((name) => ({ producer: AccountId(name), key: null })) })
const multisig = multisigProposed({ height: 10, requested: producers.map(permissionOf) })
const signed = (...names: string[]) => names.map((name, i) => multisigApproved({ height: 11 + i, level: permissionOf(name) }))

test('a multisig lapses with too few signatures, or waits with enough of them', async () => {
  const [open] = await judged('multisig-expiring', 'eosc', [schedule, multisig, ...signed('bpa')])
  expect(open).toMatchObject(['alice/upgrade', expect.any(String), { approved: 1, threshold: 3, missing: ['bpb', 'bpc', 'bpd'] }])
  expect(await measure(db, 'multisig-ready', alpha.id, now)).toEqual([])
  await emptyTables(db)
  const [ready] = await judged('multisig-ready', 'eosc', [schedule, multisig, ...signed('bpa', 'bpb', 'bpc')])
  expect(ready).toMatchObject(['alice/upgrade', 'clear', { approved: 3, threshold: 3 }])
  expect(await measure(db, 'multisig-expiring', alpha.id, now)).toEqual([])
})

test('a granted motion is public for a while', async () => {
  const rows = await judged('fund-publicity-ending', 'eosc', fundStory)
  expect(rows).toMatchObject([[expect.any(String), 'confirmed', { title: 'Map' }]])
})

test('a proposal to punish is open as long as it can be approved', async () => {
  const rows = await judged('punishment-open', 'eosc', [punishmentStated({ height: 50 })])
  expect(rows).toMatchObject([['prod.a', 'clear', { approved: 1, needed: 16 }]])
})

test('nobody waits for what is not read, and the clock of deadlines is the newest block', async () => {
  expect(await measuredUntil(db, alpha.id)).toBeUndefined()
  await writeHistory(db, [])
  const { time } = await db.selectFrom('block').select('time').where('height', '=', Height(100)).executeTakeFirstOrThrow()
  expect(await measuredUntil(db, alpha.id)).toBe(time.getTime())
})

test('a look that fails is late, a chain that was given up stopped, and a message that waits is old', async () => {
  await writeHistory(db, [penaltyStated({ height: 4 })])
  const look = { chain: alpha.id, name: 'fund', triedAt: new Date(now), takenAt: new Date(now - 7200_000), slot: 1, height: Height(9) }
  await db
    .insertInto('sample')
    .values({ ...look, error: 'timeout' })
    .execute()
  expect((await measure(db, 'sampler-late', alpha.id, now)).map(({ value }) => Math.round((value ?? 0) / 60))).toEqual([120])
  await db.updateTable('sample').set({ error: null }).execute()
  expect(await measure(db, 'sampler-late', alpha.id, now)).toMatchObject([{ value: 0 }])
  const status = { chain: alpha.id, state: 'stopped', error: 'No such event', worker: 'w', updatedAt: new Date(now) } as const
  await db
    .insertInto('chainStatus')
    .values({ ...status, endpoint: null, finalized: null, finalizedAt: null, blocksPerSecond: null })
    .execute()
  expect(await measure(db, 'chain-stopped', alpha.id, now)).toMatchObject([{ value: 1, facts: { problem: 'No such event', height: 100 } }])
  await db.updateTable('chainStatus').set({ state: 'following', error: null }).execute()
  expect(await measure(db, 'chain-stopped', alpha.id, now)).toMatchObject([{ value: 0 }])
  expect(await measure(db, 'outbox-old', alpha.id, now)).toMatchObject([{ value: 0, facts: { pending: 0 } }])
})
