import { Height } from '@secretariat/shared'
import {
  eosOf,
  producerVoteChosen,
  producerVoteFixEnded,
  producerVoteFixed,
  producerVoteFixMoved,
  producerVoteMoved,
  producerVoteSet,
  producerVoteStated,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

async function votes() {
  const rows = await db.selectFrom('producerVoteStanding').selectAll().orderBy('voter').orderBy('producer').execute()
  return rows.map(({ voter, producer, stake, basis }) => [voter, producer, stake, basis])
}

test('takes a vote for the whole stake and a move for a part of it', async () => {
  await writeHistory(db, [
    producerVoteSet({ height: 1, stake: eosOf(100) }),
    producerVoteSet({ height: 2, stake: eosOf(70) }),
    producerVoteMoved({ height: 3, stake: eosOf(30) }),
    producerVoteSet({ height: 4, voter: 'bob', stake: eosOf(5) }),
    producerVoteSet({ height: 5, voter: 'bob', stake: eosOf(0) }),
  ])
  expect(await votes()).toEqual([
    ['alice', 'bp.one', 40n, 'action'],
    ['alice', 'bp.two', null, 'action'],
  ])
})

test('a look tells all rows of a voter; what blocks up to its height did is in it', async () => {
  await writeHistory(db, [
    producerVoteSet({ height: 3, stake: eosOf(100) }),
    producerVoteSet({ height: 4, producer: 'bp.gone', stake: eosOf(9) }),
    producerVoteStated({
      height: 10,
      votes: [{ producer: producerVoteSet().producer, stake: eosOf(60), unstaking: eosOf(40) }],
    }),
    producerVoteMoved({ height: 20, stake: eosOf(25) }),
  ])
  expect(await votes()).toEqual([
    ['alice', 'bp.one', 35n, 'action'],
    ['alice', 'bp.two', 25n, 'action'],
  ])
})

test('a later look that saw nothing new already holds the moves before it', async () => {
  const look = producerVoteStated({ height: 10, votes: [{ producer: producerVoteSet().producer, stake: eosOf(60), unstaking: null }] })
  await writeHistory(db, [look, producerVoteMoved({ height: 20, to: 'bp.one', from: 'bp.one', stake: eosOf(25) })])
  await db
    .insertInto('sample')
    .values({
      chain: look.chain,
      name: 'producer-votes',
      slot: 1,
      height: Height(30),
      takenAt: new Date(0),
      triedAt: new Date(0),
      seen: [],
    })
    .execute()
  expect(await votes()).toEqual([['alice', 'bp.one', 60n, 'look']])
})

test('follows fixed votes by their number, and shows those without one', async () => {
  await writeHistory(db, [
    producerVoteStated({ height: 10, votes: [] }),
    producerVoteFixMoved({ height: 20 }),
    producerVoteFixed({ height: 21, term: 'fvote.d' }),
    producerVoteFixEnded({ height: 22 }),
  ])
  const rows = await db.selectFrom('producerFixedStanding').selectAll().orderBy('fromHeight').execute()
  expect(rows).toMatchObject([
    { number: '3', producer: 'bp.two', withdrawn: true, days: 180, weight: 10 },
    { number: null, producer: 'bp.one', term: 'fvote.d', weight: 40, untilHeight: null },
  ])
})

test('counts the last choice of those who stand behind many, or behind a proxy', async () => {
  await writeHistory(db, [
    producerVoteChosen({ height: 1 }),
    producerVoteChosen({ height: 2, producers: ['bp.two', 'bp.three'] }),
    producerVoteChosen({ height: 3, voter: 'bob', proxy: 'carol', producers: [] }),
  ])
  expect(await votes()).toEqual([
    ['alice', 'bp.three', null, 'action'],
    ['alice', 'bp.two', null, 'action'],
    ['bob', 'carol', null, 'action'],
  ])
})
