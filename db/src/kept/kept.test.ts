import { type Fact, type FactKind, factKinds, ProposalId } from '@secretariat/shared'
import * as builders from '@secretariat/shared/testing'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { projectors } from '../projectors/index.js'
import { forgetChain } from '../store/forget.js'
import { keep } from '../store/keep.js'
import { project } from '../store/project.js'
import { rebuild } from '../store/rebuild.js'
import { transact } from '../store/session.js'
import { type At, arrivals } from '../testing/arrivals.js'
import { alpha, emptyTables, testDatabase, writeHistory } from '../testing/index.js'
import { subjects } from './index.js'
import { member } from './member.js'
import { motion } from './motion.js'
import { multisig } from './multisig.js'
import { multisigReceipt } from './multisig-receipt.js'
import { pay } from './pay.js'
import { proposal } from './proposal.js'
import { statement } from './statement.js'
import type { Subject } from './subject.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const { accountOf, motionHashOf } = builders

/** Two subjects of each sort, three voters, and ends of each kind, so that whatever happens bears on something. */
function makers(at: At): Partial<Record<FactKind, () => Fact>> {
  const of = { motionHash: motionHashOf(at.ordinal % 2), proposal: ProposalId(String(at.ordinal % 2)) }
  const voter = at.height % 3
  return {
    'motion.proposed': () => builders.motionProposed({ ...at, ...of }),
    'motion.voted': () => builders.motionVoted({ ...at, ...of, voter: accountOf(voter), ayes: at.height, nays: at.ordinal }),
    'motion.closed': () => builders.motionClosed({ ...at, ...of, ayes: at.ordinal }),
    'motion.approved': () => builders.motionApproved({ ...at, ...of }),
    'motion.disapproved': () => builders.motionDisapproved({ ...at, ...of }),
    'motion.killed': () => builders.motionKilled({ ...at, ...of }),
    'motion.executed': () => builders.motionExecuted({ ...at, ...of, direct: voter === 0 }),
    'council.composed': () => builders.councilComposed({ ...at, members: Array.from({ length: 1 + voter }, (_, i) => accountOf(i)) }),
    'proposal.created': () => builders.proposalCreated({ ...at, ...of }),
    'proposal.voted': () => builders.proposalVoted({ ...at, ...of, voter: String(voter), choice: voter === 1 ? 'reject' : 'approve' }),
    'proposal.status-changed': () => builders.proposalStatusChanged({ ...at, ...of }),
    'proposal.decided': () => builders.proposalDecided({ ...at, ...of, ...(voter === 0 ? { decision: 'rejected', next: null } : {}) }),
    'proposal.executed': () => builders.proposalExecuted({ ...at, ...of }),
    'member.joined': () => builders.memberJoined({ ...at, member: String(at.ordinal % 2) }),
    'member.renamed': () => builders.memberRenamed({ ...at, member: String(at.ordinal % 2), handle: `name${at.height}` }),
    'member.root-set': () => builders.memberRootSet({ ...at, member: String(at.ordinal % 2) }),
    'reward.paid': () => builders.rewardPaid({ ...at, role: 'worker', member: null, worker: String(at.ordinal % 2), overdue: voter === 0 }),
    'budget.stated': () => builders.budgetStated({ ...at, locator: `s:${at.ordinal}` }),
    'budget.set': () => builders.budgetSet({ ...at }),
    'budget.transferred': () => builders.budgetTransferred({ ...at }),
    'budget.refilled': () => builders.budgetRefilled({ ...at, amount: builders.joyOf(at.height) }),
    'multisig.proposed': () => builders.multisigProposed({ ...at, ...named(at), requested: [builders.levelOf('bpa')] }),
    'multisig.approved': () => builders.multisigApproved({ ...at, ...named(at), level: builders.levelOf(voter === 0 ? 'bpa' : 'bpb') }),
    'multisig.unapproved': () => builders.multisigUnapproved({ ...at, ...named(at), level: builders.levelOf('bpa') }),
    'multisig.executed': () => builders.multisigExecuted({ ...at, ...named(at) }),
    'multisig.invalidated': () => builders.multisigInvalidated({ ...at, account: voter === 0 ? 'bpa' : 'bpb' }),
    'multisig.stated': () => builders.multisigStated({ ...at }),
    'transaction.settled': () => builders.transactionSettled({ ...at, status: voter === 0 ? 'soft_fail' : 'executed' }),
    'council.elected': () => builders.councilElected({ ...at, members: ['0', '1', '2'].slice(0, 1 + voter) }),
  }
}

const named = ({ ordinal }: At) => ({ proposal: ['upgrade', 'other'][ordinal % 2] ?? 'upgrade' })

function make(kind: FactKind, at: At): Fact {
  const maker = makers(at)[kind]
  if (maker === undefined) throw new RangeError(`No maker of ${kind}`)
  return maker()
}

const kinds = factKinds.filter((kind) => kind in makers({ height: 1, ordinal: 1 }))

async function arrive(facts: readonly Fact[]): Promise<void> {
  await transact(db, async (session) => keep(session.db, await project(session, projectors, facts)))
}

/** The kept rows beside those that they stand for, and how many there are. */
async function compare(compared: readonly Subject[] = subjects): Promise<number> {
  let count = 0
  for (const table of compared.flatMap(({ tables }) => tables)) {
    const [kept, defined] = [sql.table(table), sql.table(`${table}Defined`)]
    const { rows } = await sql`select to_jsonb(kept) as row from ${kept} as kept order by kept::text`.execute(db)
    const { rows: wanted } = await sql`select to_jsonb(defined) as row from ${defined} as defined order by defined::text`.execute(db)
    expect(rows, table).toEqual(wanted)
    count += rows.length
  }
  return count
}

test.each([
  ['motions', [motion], kinds.filter((kind) => kind.startsWith('motion.') || kind === 'council.composed')],
  ['proposals', [proposal], kinds.filter((kind) => kind.startsWith('proposal.') || kind === 'council.elected')],
  ['members', [member], kinds.filter((kind) => kind.startsWith('member.'))],
  ['statements', [statement], kinds.filter((kind) => kind.startsWith('budget.'))],
  ['multisigs', [multisig, multisigReceipt], kinds.filter((kind) => kind.startsWith('multisig.') || kind === 'transaction.settled')],
  ['pay', [pay], kinds.filter((kind) => kind.startsWith('reward.'))],
] as const)(
  'property: what is kept of %s is what is defined after every batch, in whatever order facts arrive',
  async (_, own, bearing) => {
    let rows = 0
    const histories = arrivals(bearing, make)
    await fc.assert(
      fc.asyncProperty(histories, async ({ batches }) => {
        await emptyTables(db)
        for (const facts of batches) {
          await arrive(facts)
          rows += await compare(own)
        }
      }),
      { numRuns: 12 },
    )
    expect(rows).toBeGreaterThan(0)
  },
)

test('an election that is read late takes what the next election rejected in its block', async () => {
  await arrive([
    builders.proposalCreated({ height: 1 }),
    builders.councilElected({ height: 5, ordinal: 1 }),
    builders.proposalDecided({ height: 5, ordinal: 2, decision: 'rejected', next: null }),
  ])
  await arrive([builders.councilElected({ height: 3, ordinal: 1 })])
  expect(await compare()).toBe(2)
  expect(await db.selectFrom('proposalRound').select('decidedTerm').execute()).toEqual([{ decidedTerm: 'alpha/3/e1/council.elected' }])
})

test('a composition that is read late is the electorate of what was decided in the block after it', async () => {
  await arrive([builders.motionProposed({ height: 1 }), builders.motionDisapproved({ height: 4 })])
  await arrive([builders.councilComposed({ height: 3 })])
  await arrive([builders.councilComposed({ height: 4 })])
  expect(await compare()).toBe(1)
  expect(await db.selectFrom('motionStanding').select('composition').execute()).toEqual([{ composition: 'alpha/3/e1/council.composed' }])
})

const story = [
  builders.councilElected({ height: 2 }),
  builders.proposalCreated({ height: 3 }),
  builders.proposalVoted({ height: 4 }),
  builders.motionProposed({ height: 5 }),
  builders.motionVoted({ height: 6 }),
]

test('what is kept is made again by a rebuild of what it is made from', async () => {
  await writeHistory(db, story)
  await sql`update motion_standing set status = 'killed'`.execute(db)
  await sql`delete from proposal_round`.execute(db)
  await rebuild(db, ['motion', 'election-milestone'])
  expect(await compare()).toBe(5)
})

test('a chain that is forgotten leaves nothing that was kept of it', async () => {
  await writeHistory(db, story)
  await forgetChain(db, alpha.id)
  expect(await compare()).toBe(0)
})
