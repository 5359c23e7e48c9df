import { RecordId } from '@secretariat/shared'
import {
  applicationSubmitted,
  budgetStated,
  joyOf,
  leadSet,
  leadUnset,
  openingAdded,
  openingCancelled,
  openingFilled,
  rewardOwed,
  rewardPaid,
  workerExited,
  workerLeaving,
  workerRewardSet,
  workerSlashed,
  workerTerminated,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const storage = 'StorageWorkingGroup'
const paid = (height: number, worker: string, units: number, overdue = false) =>
  rewardPaid({ height, budget: 'ForumWorkingGroup', role: 'worker', member: null, worker, amount: joyOf(units), overdue })
const hired = (application: string, worker: string) => [{ application: RecordId(application), worker: RecordId(worker) }]

const history = [
  openingAdded({ height: 2, ordinal: 1, opening: '1', role: 'lead', rewardPerBlock: joyOf(9) }),
  openingAdded({ height: 2, ordinal: 2, opening: '2', rewardPerBlock: null }),
  openingAdded({ height: 2, ordinal: 3, opening: '3' }),
  openingAdded({ height: 2, ordinal: 4, opening: '4' }),
  applicationSubmitted({ height: 3, ordinal: 1, opening: '1', application: '1', member: '11' }),
  applicationSubmitted({ height: 3, ordinal: 2, opening: '2', application: '2', member: '12', stake: joyOf(70) }),
  applicationSubmitted({ height: 3, ordinal: 3, opening: '2', application: '3', member: '13' }),
  openingFilled({ height: 5, ordinal: 1, opening: '1', hired: hired('1', '1') }),
  leadSet({ height: 5, ordinal: 2, worker: '1' }),
  openingFilled({ height: 6, opening: '2', hired: hired('2', '2'), declined: ['3'] }),
  openingCancelled({ height: 7, opening: '3' }),
  paid(10, '1', 40),
  paid(11, '2', 20),
  paid(12, '2', 5, true),
  rewardOwed({ height: 13, budget: 'ForumWorkingGroup', role: 'worker', member: null, worker: '2', owed: joyOf(3) }),
  workerRewardSet({ height: 14, worker: '2', rewardPerBlock: joyOf(4) }),
  workerSlashed({ height: 15, worker: '2', slashed: joyOf(6), requested: joyOf(8) }),
  leadUnset({ height: 20, ordinal: 1 }),
  workerTerminated({ height: 20, ordinal: 2, worker: '1', lead: true, penalty: joyOf(1) }),
  workerLeaving({ height: 21, worker: '2' }),
  leadSet({ height: 25, worker: '2' }),
]

test('a worker is the member who applied, with pay, debt, slashes and end', async () => {
  await writeHistory(db, history)
  expect(await db.selectFrom('worker').selectAll().orderBy('worker').execute()).toMatchObject([
    {
      ...{ worker: '1', member: '11', role: 'lead', rewardPerBlock: 9n, rewardPaid: 40n, overduePaid: 0n, rewardOwed: null },
      ...{ endedBy: 'terminated', endedHeight: 20, slashed: 0n, leavingHeight: null },
    },
    {
      ...{ worker: '2', member: '12', role: 'worker', stake: 70n, rewardPerBlock: 4n, rewardPaid: 25n, overduePaid: 5n, rewardOwed: 3n },
      ...{ endedBy: null, leavingHeight: 21, slashed: 6n, asset: 'JOY' },
    },
  ])
})

test('leads follow each other, with the time between them without one', async () => {
  await writeHistory(db, history)
  const leads = await db.selectFrom('leadTenure').select(['worker', 'member', 'fromHeight', 'untilHeight']).orderBy('fromHeight').execute()
  expect(leads).toEqual([
    { worker: '1', member: '11', fromHeight: 5, untilHeight: 20 },
    { worker: '2', member: '12', fromHeight: 25, untilHeight: null },
  ])
})

test('openings end filled or cancelled, or stay open', async () => {
  await writeHistory(db, history)
  const rows = await db.selectFrom('openingState').select(['opening', 'status', 'applications', 'hired']).orderBy('opening').execute()
  expect(rows).toEqual([
    { opening: '1', status: 'filled', applications: 1, hired: 1 },
    { opening: '2', status: 'filled', applications: 2, hired: 1 },
    { opening: '3', status: 'cancelled', applications: 0, hired: 0 },
    { opening: '4', status: 'open', applications: 0, hired: 0 },
  ])
})

test('a group is counted apart from others, and a worker hired before reading began has no member', async () => {
  await writeHistory(db, [
    ...history,
    workerExited({ height: 30, group: storage, worker: '2' }),
    leadSet({ height: 31, group: storage, worker: '7' }),
    budgetStated({ height: 32, budget: storage, balance: joyOf(99) }),
  ])
  expect(await db.selectFrom('workingGroup').selectAll().orderBy('workingGroup').execute()).toMatchObject([
    { workingGroup: 'ForumWorkingGroup', leadWorker: '2', leadMember: '12', workers: 1, everHired: 2, openOpenings: 1, balance: null },
    { workingGroup: storage, leadWorker: '7', leadMember: null, workers: 0, everHired: 0, balance: 99n, asset: 'JOY' },
  ])
})
