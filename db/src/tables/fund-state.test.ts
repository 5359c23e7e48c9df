import {
  fundMotionApproved,
  fundMotionClosed,
  fundMotionProposed,
  fundStory,
  takeCoinAgreed,
  takeCoinAsked,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const states = () => db.selectFrom('fundMotionState').selectAll().orderBy('placeHeight').orderBy('placeOrdinal').execute()

test('tells of every motion what is proven of it, and how its number is known', async () => {
  await writeHistory(db, fundStory)
  const rows = await states()
  expect(rows.map(({ title, motion, basis, stage, paid }) => [title, motion, basis, stage, paid])).toEqual([
    ['Wallet', '0', 'certain', 'requested', 400n],
    ['Node', '1', 'certain', 'rejected', 0n],
    ['第5届秘书处工资', '2', 'counted', 'paid', 1200n],
    ['Party', '3', 'certain', 'lapsed', 0n],
    ['Old', '4', 'certain', 'turned-down', 0n],
    ['Ghost', '5', 'certain', 'unknown', 0n],
    ['Inline', '6', 'row-only', 'payable', 400n],
    ['Map', '7', 'certain', 'publicity', 0n],
    ['Film', '8', 'certain', 'pending', 0n],
  ])
  expect(rows[0]).toMatchObject({
    approvals: 4,
    size: 5,
    needed: 4,
    toReject: 2,
    passedHeight: 9,
    remaining: 600n,
    requests: 2,
    openRequests: 1,
  })
  expect(rows[1]).toMatchObject({ objections: 2, rejectedHeight: 12 })
  expect(rows[2]).toMatchObject({ closedHeight: 48, untilHeight: 32 })
})

test('names the evidence of every payment', async () => {
  await writeHistory(db, fundStory)
  const payments = await db.selectFrom('fundPayment').selectAll().orderBy('height').execute()
  expect(payments.map(({ motion, amount, evidence, height, receiver }) => [motion, amount, evidence, height, receiver])).toEqual([
    ['0', 400n, 'agreed', 34, 'bob'],
    ['2', 1200n, 'agreed', 40, 'bob'],
    ['6', 400n, 'drop', 98, 'hana'],
  ])
})

test('reckons the balance from what each block adds, gifts and payments, and finds what is missing', async () => {
  await writeHistory(db, fundStory)
  const checks = await db.selectFrom('fundBalanceCheck').selectAll().orderBy('height').execute()
  expect(checks).toMatchObject([
    { height: 49, balance: 50_000n, expected: 50_000n, difference: 0n },
    { height: 98, inflow: 735n, gifts: 20n, payouts: 400n, expected: 50_355n, difference: -10_000n, step: -10_000n },
  ])
  const findings = await db.selectFrom('fundFinding').select(['kind', 'difference']).orderBy('kind').execute()
  expect(findings).toEqual([
    { kind: 'balance-differs', difference: -10_000n },
    { kind: 'paid-without-request', difference: 400n },
  ])
})

test('knows what actions alone tell: numbers are counted, and what no look saw is taken at its word', async () => {
  const votes = (motion: string) =>
    ['ada', 'ben', 'cid', 'dot'].map((approver, i) => fundMotionApproved({ height: 10 + i, motion, approver, ordinal: Number(motion) + 1 }))
  await writeHistory(db, [
    ...fundStory.slice(0, 3),
    fundMotionProposed({ height: 5, title: 'First' }),
    fundMotionProposed({ height: 6, title: 'Second' }),
    ...votes('1'),
    fundMotionClosed({ height: 20, motion: '0' }),
    takeCoinAsked({ height: 40, motion: '1' }),
    ...['ada', 'ben', 'cid', 'dot'].map((approver, i) => takeCoinAgreed({ height: 41 + i, request: '0', approver })),
  ])
  const rows = await states()
  expect(rows.map(({ title, motion, basis, stage, paid }) => [title, motion, basis, stage, paid])).toEqual([
    ['First', '0', 'counted', 'closed', 0n],
    ['Second', '1', 'counted', 'payable', 500_000n],
  ])
})

test('gives no number where the chain is not read from its start and no row was seen', async () => {
  await writeHistory(db, [fundMotionProposed({ height: 50 })], { first: 40 })
  expect(await states()).toMatchObject([{ motion: null, basis: 'counted', stage: 'pending', untilHeight: null, size: null }])
})
