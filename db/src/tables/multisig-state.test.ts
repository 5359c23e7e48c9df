import { AccountId, type Fact, type FactOf } from '@secretariat/shared'
import {
  levelOf,
  multisigApproved,
  multisigCancelled,
  multisigExecuted,
  multisigInvalidated,
  multisigProposed,
  multisigStated,
  multisigUnapproved,
  proposedTransaction,
  scheduleStated,
  transactionSettled,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

/** Four producers: three signatures are more than two thirds. */
const producers = ['bpa', 'bpb', 'bpc', 'bpd']
const schedule = (names = producers) =>
  scheduleStated({ ordinal: 0, producers: names.map((name) => ({ producer: AccountId(name), key: null })) })
const levels = (...names: string[]) => names.map(levelOf)

const proposed = (told: object = {}) => multisigProposed({ height: 10, requested: levels(...producers), ...told })
const approved = (height: number, name: string) => multisigApproved({ height, level: levelOf(name) })
const unapproved = (height: number, name: string) => multisigUnapproved({ height, level: levelOf(name) })
const signed = (...names: string[]) => names.map((name, i) => approved(11 + i, name))

type Row = FactOf<'multisig.stated'>['proposals'][number]
function row(provided: string[] = [], told: object = {}): Row {
  const at = (name: string) => ({ ...levelOf(name), at: null })
  const requested = producers.filter((name) => !provided.includes(name)).map(at)
  // Safety: the builder of the fact that holds it parses it.
  return {
    proposer: 'alice',
    proposal: 'upgrade',
    transaction: proposedTransaction(),
    requested,
    provided: provided.map(at),
    ...told,
  } as unknown as Row
}
const looked = (height: number, ...proposals: Row[]) =>
  multisigStated({ height, proposals, invalidated: [], locator: `s:${height}:multisigs`, ordinal: 1_000_000 })

async function states(facts: readonly Fact[], last = 100) {
  await writeHistory(db, [schedule(), ...facts], { last })
  return await db.selectFrom('multisigState').selectAll().orderBy('knownAt').execute()
}

const executed = [multisigExecuted({ height: 20 })]
const settled = (height: number, status = 'executed') => transactionSettled({ height, status })

test.each<[string, Fact[], object]>([
  [
    'open by the blocks alone',
    [],
    { state: 'open', ground: 'blocks', approved: 0, threshold: 3, producers: 4, asked: 4, missing: producers },
  ],
  ['open by its row', [...signed('bpa'), looked(50, row(['bpa']))], { state: 'open', ground: 'row', approved: 1 }],
  ['ready', signed('bpa', 'bpb', 'bpc'), { state: 'ready', approved: 3, missing: ['bpd'] }],
  ['cancelled', [multisigCancelled({ height: 20 }), looked(50)], { state: 'cancelled', ground: 'cancel', endedHeight: 20 }],
  ['executed at once', [multisigExecuted({ height: 20, inline: true })], { state: 'executed', ground: 'inline', effectiveHeight: 20 }],
  ['executed by a receipt', [...executed, settled(21)], { state: 'executed', ground: 'receipt', effectiveHeight: 21 }],
  ['failed', [...executed, settled(21, 'hard_fail')], { state: 'failed', ground: 'receipt', effectiveHeight: null }],
  ['gone without a word', [looked(50)], { state: 'unknown', ground: 'gone' }],
  [
    'delayed receipts settle nothing',
    [...executed, settled(21, 'delayed')],
    { state: 'executing', ground: 'waiting', effectiveHeight: null },
  ],
])('a multisig is %s', async (_, facts, expected) => {
  expect(await states([proposed(), ...facts])).toMatchObject([expected])
})

test('what is gone stays unknown, and so does an execution without a receipt, once the blocks of that time are read', async () => {
  const rows = await states(
    [proposed(), proposed({ height: 12, proposal: 'other' }), multisigExecuted({ height: 20, proposal: 'other' }), looked(50), looked(290)],
    300,
  )
  expect(rows).toMatchObject([
    { proposal: 'upgrade', state: 'unknown', ground: 'gone' },
    { proposal: 'other', state: 'unknown', ground: 'no-receipt' },
  ])
})

test('what is gone may have ended in blocks that are not read', async () => {
  await writeHistory(db, [schedule(), proposed()], { last: 40 })
  await writeHistory(db, [looked(60)], { first: 51, last: 100 })
  expect(await db.selectFrom('multisigState').select(['state', 'ground']).execute()).toEqual([{ state: 'unknown', ground: 'gone-unread' }])
  await writeHistory(db, [multisigCancelled({ height: 45 })])
  expect(await db.selectFrom('multisigState').select(['state', 'ground']).execute()).toEqual([{ state: 'cancelled', ground: 'cancel' }])
})

test('expires when a block is later than its expiration, by chain time', async () => {
  const transaction = proposedTransaction(1, { expiration: 50 * 6000 })
  expect(await states([proposed({ transaction }), ...signed('bpa', 'bpb', 'bpc')])).toMatchObject([{ state: 'expired', approved: 3 }])
})

test('takes an approval back, and does not count who is no longer in office', async () => {
  const facts = [proposed({ requested: levels(...producers, 'old') }), ...signed('bpa', 'bpb', 'old'), unapproved(20, 'bpb')]
  expect(await states(facts)).toMatchObject([{ approved: 1, signed: 2, missing: ['bpb', 'bpc', 'bpd'] }])
  const found = await db.selectFrom('multisigLevel').select(['actor', 'state', 'approvedAt', 'withdrawnAt']).orderBy('actor').execute()
  expect(found).toEqual([
    { actor: 'bpa', state: 'approved', approvedAt: new Date(66_000), withdrawnAt: null },
    { actor: 'bpb', state: 'withdrawn', approvedAt: null, withdrawnAt: new Date(120_000) },
    { actor: 'bpc', state: 'missing', approvedAt: null, withdrawnAt: null },
    { actor: 'bpd', state: 'missing', approvedAt: null, withdrawnAt: null },
    { actor: 'old', state: 'approved', approvedAt: new Date(78_000), withdrawnAt: null },
  ])
})

test('an approval is void when its account invalidates what it signed before, and counts again when it signs again', async () => {
  const before = [proposed(), ...signed('bpa', 'bpb'), multisigInvalidated({ height: 20, account: 'bpb' })]
  expect(await states(before)).toMatchObject([{ approved: 1 }])
  await emptyTables(db)
  expect(await states([...before, approved(21, 'bpb')])).toMatchObject([{ approved: 2 }])
})

test('a look at the tables tells what no block shows, until an action says more', async () => {
  const inline = [proposed(), looked(50, row(['bpa', 'bpd']))]
  expect(await states(inline)).toMatchObject([{ approved: 2, missing: ['bpb', 'bpc'] }])
  await emptyTables(db)
  expect(await states([...inline, unapproved(60, 'bpd'), approved(61, 'bpc')])).toMatchObject([{ approved: 2, missing: ['bpb', 'bpd'] }])
})

test('a name used again is another multisig, with approvals of its own', async () => {
  const again = proposed({ height: 30, transaction: proposedTransaction(2) })
  const rows = await states([proposed(), ...signed('bpa', 'bpb'), multisigCancelled({ height: 20 }), again, approved(31, 'bpc')])
  expect(rows).toMatchObject([
    { key: 'alpha:alice:upgrade:10.1', state: 'cancelled', approved: 2 },
    { key: 'alpha:alice:upgrade:30.1', state: 'open', approved: 1 },
  ])
})

test('shows proposals that only the tables tell of, behind what is told under their name', async () => {
  const other = row(['bpa'], { transaction: proposedTransaction(2) })
  const rows = await states([proposed(), ...signed('bpb'), looked(50, other), approved(60, 'bpc')])
  const key = `alpha:alice:upgrade:${proposedTransaction(2).id}`
  expect(rows).toMatchObject([
    { proposed: true, state: 'unknown', approved: 1 },
    { proposed: false, key, proposedAt: null, state: 'open', ground: 'row', approved: 2 },
  ])
})

test('each execution takes the next receipt; one that several could have led to proves nothing', async () => {
  const pair = (height: number, proposal: string) => [proposed({ height, proposal }), multisigExecuted({ height: 20 + height, proposal })]
  const runs = [...pair(5, 'first'), ...pair(6, 'second')]
  expect(await states([...runs, settled(27), settled(28)])).toMatchObject([
    { proposal: 'first', state: 'executed', effectiveHeight: 27 },
    { proposal: 'second', state: 'executed', effectiveHeight: 28 },
  ])
  await emptyTables(db)
  // The second one may have ended first.
  const ambiguous = { ground: 'ambiguous', state: 'unknown' }
  expect(await states([...runs, settled(27), settled(28, 'soft_fail')])).toMatchObject([ambiguous, ambiguous])
  await emptyTables(db)
  const apart = [...pair(5, 'first'), settled(26), ...pair(7, 'second'), settled(28, 'soft_fail')]
  expect(await states(apart)).toMatchObject([{ state: 'executed', effectiveHeight: 26 }, { state: 'failed' }])
  await emptyTables(db)
  expect(await states([...runs, settled(27)], 300)).toMatchObject([{ ground: 'ambiguous', state: 'unknown' }, { ground: 'no-receipt' }])
})

test('judges by the producers in office, and by nobody where their names or their authority are not known', async () => {
  await writeHistory(db, [proposed(), ...signed('bpa', 'bpb', 'bpc')])
  const [unnamed] = await db.selectFrom('multisigState').selectAll().execute()
  expect(unnamed).toMatchObject({ state: 'open', producers: null, threshold: null, approved: null, missing: null, signed: 3 })
  await emptyTables(db)
  const other = { authorization: levels('carol'), account: 'eosio', name: 'transfer', data: null, hex: '0x', size: 0 }
  expect(await states([proposed({ transaction: proposedTransaction(1, { actions: [other] }) }), ...signed('bpa')])).toMatchObject([
    { state: 'open', authority: null, basis: 'unknown', decisive: 'carol@active', threshold: null, approved: null, signed: 1 },
  ])
})
