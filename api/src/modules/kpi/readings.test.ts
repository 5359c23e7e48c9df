import { type Database, openDatabase } from '@secretariat/db'
import { alpha, testDatabase, writeHistory } from '@secretariat/db/testing'
import { Height, RecordId } from '@secretariat/shared'
import { type MetricName, metricNames } from '@secretariat/shared/kpi'
import {
  applicationSubmitted,
  budgetSpent,
  councilElected,
  joyOf,
  leadSet,
  leadUnset,
  memberJoined,
  openingAdded,
  openingFilled,
  postCreated,
  proposalCreated,
  proposalDecided,
  proposalVoted,
  rewardOwed,
} from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { readingLoader } from './readings.js'

const created = (height: number, proposal: string) => proposalCreated({ height, proposal, proposer: '1' })
const voted = (height: number, proposal: string, voter: string) => proposalVoted({ height, ordinal: Number(voter), proposal, voter })

/** Councillors 1 and 2 vote 3 times of 4 on what is decided; from block 30 three proposals are open, until 50; a lead is missing from 60. */
const history = [
  councilElected({ height: 5, cycle: 1, members: ['1', '2'] }),
  memberJoined({ height: 6, member: '1' }),
  created(10, '1'),
  voted(12, '1', '1'),
  voted(12, '1', '2'),
  proposalDecided({ height: 20, proposal: '1' }),
  created(25, '2'),
  created(28, '3'),
  created(30, '4'),
  voted(31, '2', '2'),
  proposalDecided({ height: 50, proposal: '2', decision: 'expired' }),
  budgetSpent({ height: 52, ordinal: 2, amount: joyOf(1_000_000_000_000) }),
  openingAdded({ height: 52, ordinal: 3, opening: '1', role: 'lead' }),
  applicationSubmitted({ height: 53, ordinal: 1, opening: '1', application: '1', member: '1' }),
  openingFilled({ height: 54, ordinal: 1, opening: '1', hired: [{ application: RecordId('1'), worker: RecordId('1') }] }),
  leadSet({ height: 54, ordinal: 2, worker: '1' }),
  leadUnset({ height: 60, ordinal: 2 }),
  postCreated({ height: 61, space: 'forum' }),
  rewardOwed({ height: 62, role: 'councillor', member: '2', worker: null, owed: joyOf(8) }),
]

async function seeded(): Promise<Database> {
  const { db, url } = await testDatabase()
  await writeHistory(db, history)
  return openDatabase(url)
}
const db = await seeded()

const read = (metric: MetricName, parameter: number | null = null, first = 1, last = 100) =>
  readingLoader(db).load({ chain: alpha.id, metric, parameter, first: Height(first), last: Height(last) })

test.each([
  ['council-participation', null, '0.75', null],
  ['proposals-decided-within', 10, '0.25', null],
  ['proposals-decided-within', 25, '0.5', null],
  ['proposals-expired', null, '1', null],
  ['proposals-full', 3, '20', 0],
  ['proposals-full', 2, '73', 73],
  ['proposals-full', 5, '0', 0],
  ['lead-vacancy', null, '41', 41],
  ['leads-hired', null, '1', null],
  ['workers-hired', null, '0', null],
  ['budget-spent', null, '100', null],
  ['councillor-pay-owed', null, '1', null],
  ['validator-uptime', null, null, null],
  ['validators-least', null, null, null],
  ['forum-posts', null, '1', null],
  ['members-total', null, '1', null],
] as const)('reads %s with %s as %s', async (metric, parameter, value, running) => {
  expect(await read(metric, parameter)).toEqual({ value, running })
})

test('reads no more than the blocks it is asked for, and nothing where some of them are not read', async () => {
  expect(await read('proposals-full', 3, 1, 39)).toEqual({ value: '10', running: 10 })
  expect(await read('proposals-full', 3, 35, 100)).toEqual({ value: '15', running: 0 })
  expect(await read('lead-vacancy', null, 55, 59)).toEqual({ value: '0', running: 0 })
  expect(await read('forum-posts', null, 1, 60)).toEqual({ value: '0', running: null })
  expect(await read('forum-posts', null, 1, 101)).toEqual({ value: null, running: null })
})

test('answers for every metric there is, block times too', async () => {
  for (const metric of metricNames) await read(metric, 3)
  expect(Number((await read('block-time')).value)).toBeGreaterThan(0)
})
