import { RecordId } from '@secretariat/shared'
import {
  councilElected,
  joyOf,
  openingAdded,
  openingFilled,
  rewardPaid,
  workerExited,
  workerSlashed,
  workerTerminated,
} from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()

const hire = (height: number, worker: string) =>
  openingFilled({ height, opening: worker, hired: [{ application: RecordId(worker), worker: RecordId(worker) }] })
const pay = (height: number, units: number, overdue = false) =>
  rewardPaid({ height, budget: 'ForumWorkingGroup', role: 'worker', member: null, worker: '1', amount: joyOf(units), overdue })

test('counts who came and went and what was paid for the term it happened in, the block of an election included', async () => {
  await writeHistory(db, [
    openingAdded({ height: 1 }),
    hire(2, '1'),
    councilElected({ height: 5, cycle: 1, ordinal: 1, members: ['1'] }),
    hire(6, '2'),
    pay(7, 20),
    pay(8, 5, true),
    workerSlashed({ height: 9, worker: '2', slashed: joyOf(3) }),
    councilElected({ height: 20, cycle: 2, ordinal: 3, members: ['1'] }),
    { ...workerExited({ height: 20, ordinal: 2, worker: '1' }) },
    workerTerminated({ height: 20, ordinal: 4, worker: '2' }),
  ])
  const terms = await db.selectFrom('groupTerm').selectAll().orderBy('fromHeight').execute()
  expect(terms).toMatchObject([
    { hired: 1, exited: 1, terminated: 0, slashes: 1, slashed: 3n, paid: 25n, overdue: 5n, asset: 'JOY' },
    { hired: 0, exited: 0, terminated: 1, slashes: 0, slashed: null, paid: null, overdue: null, asset: null },
  ])
})
