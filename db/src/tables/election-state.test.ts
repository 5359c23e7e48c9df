import { MemberId } from '@secretariat/shared'
import {
  accountOf,
  candidacyAnnounced,
  candidacyNoted,
  candidacyReleased,
  candidacyWithdrawn,
  councilElected,
  electionCounted,
  electionFailed,
  electionOpened,
  joyOf,
  memberControllerSet,
  memberRootSet,
  stageStarted,
  stakingAccountAdded,
  stakingAccountConfirmed,
  voteCast,
  voteOptedOut,
  voteReleased,
  voteRevealed,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const cast = (height: number, voter: number, stake: number, cycle = 2) =>
  voteCast({ height, ordinal: voter, cycle, voter: accountOf(voter), stake: joyOf(stake), commitment: `0x0${voter}` })
const reveal = (height: number, voter: number, candidate: string, commitment = `0x0${voter}`) =>
  voteRevealed({ height, ordinal: voter, cycle: 2, voter: accountOf(voter), candidate, commitment })
const note = (header: string) => ({ header, bulletPoints: [], bannerImageUri: null, description: null })

const announcing = [
  stageStarted({ height: 2, cycle: 1, stage: 'announcing', endsAt: 9 }),
  candidacyAnnounced({ height: 3, cycle: 1, member: '9' }),
  electionFailed({ height: 9, cycle: 1 }),
  stageStarted({ height: 9, cycle: 2, stage: 'announcing', endsAt: 20 }),
  candidacyAnnounced({ height: 10, ordinal: 1, cycle: 2, member: '1', stake: joyOf(100) }),
  candidacyAnnounced({ height: 10, ordinal: 2, cycle: 2, member: '2', stake: joyOf(200) }),
  candidacyNoted({ height: 11, ordinal: 1, cycle: 2, member: '2', note: note('old'), raw: '0x01' }),
  candidacyNoted({ height: 11, ordinal: 2, cycle: 2, member: '2', note: note('new'), raw: '0x02' }),
  candidacyAnnounced({ height: 12, ordinal: 1, cycle: 2, member: '3', stake: joyOf(300) }),
  candidacyWithdrawn({ height: 13, cycle: 2, member: '3' }),
]
const voting = [
  electionOpened({ height: 20, cycle: 2, candidates: 2 }),
  stageStarted({ height: 20, cycle: 2, stage: 'voting', endsAt: 30 }),
  cast(21, 1, 50),
  cast(22, 2, 50),
  cast(23, 3, 70),
  voteOptedOut({ height: 24, cycle: 2, voter: accountOf(8) }),
]
const revealing = [stageStarted({ height: 30, cycle: 2, stage: 'revealing', endsAt: 40 }), reveal(31, 2, '2'), reveal(32, 1, '1')]
const outcome = [
  councilElected({ height: 40, ordinal: 3, cycle: 2, members: ['1'] }),
  stageStarted({ height: 40, ordinal: 3, cycle: 2, stage: 'idle', endsAt: 60 }),
  // A tie: the chain keeps whom it counted first, which stakes alone do not tell.
  electionCounted({ height: 40, ordinal: 9, cycle: 2, winners: [{ member: MemberId('1'), power: joyOf(50) }] }),
  candidacyReleased({ height: 41, cycle: 2, member: '2' }),
  voteReleased({ height: 42, cycle: 2, voter: accountOf(2) }),
]

async function candidates() {
  const columns = ['member', 'status', 'votes', 'revealedPower', 'countedPower', 'seat'] as const
  return await db.selectFrom('candidate').select(columns).where('cycle', '=', 2).orderBy('member').execute()
}

test('while candidates announce themselves nobody has votes, which is not the same as none', async () => {
  await writeHistory(db, announcing, { last: 15 })
  expect(await candidates()).toEqual([
    { member: '1', status: 'standing', votes: null, revealedPower: null, countedPower: null, seat: null },
    { member: '2', status: 'standing', votes: null, revealedPower: null, countedPower: null, seat: null },
    { member: '3', status: 'withdrawn', votes: null, revealedPower: null, countedPower: null, seat: null },
  ])
  const noted = await db.selectFrom('candidate').select('note').where('member', '=', MemberId('2')).execute()
  expect(noted).toEqual([{ note: note('new') }])
})

test('the winner of a tie is whom the chain counted, and every vote is followed to its release', async () => {
  await writeHistory(db, [...announcing, ...voting, ...revealing, ...outcome])
  expect(await candidates()).toEqual([
    { member: '1', status: 'elected', votes: 1, revealedPower: 50n, countedPower: 50n, seat: 0 },
    { member: '2', status: 'not-elected', votes: 1, revealedPower: 50n, countedPower: null, seat: null },
    { member: '3', status: 'withdrawn', votes: null, revealedPower: null, countedPower: null, seat: null },
  ])
  const ballots = await db
    .selectFrom('electionBallot')
    .select(['status', 'candidate', 'verified', 'stake', 'releasedFact'])
    .orderBy('height')
    .execute()
  expect(ballots).toEqual([
    { status: 'revealed', candidate: '1', verified: true, stake: 50n, releasedFact: null },
    { status: 'revealed', candidate: '2', verified: true, stake: 50n, releasedFact: 'alpha/42/e1/vote.released' },
    { status: 'unrevealed', candidate: null, verified: null, stake: 70n, releasedFact: null },
  ])
  expect(await db.selectFrom('finding').selectAll().execute()).toEqual([])
})

test('rounds stand side by side with their stages, ends and totals', async () => {
  await writeHistory(db, [...announcing, ...voting, ...revealing])
  expect(await db.selectFrom('election').selectAll().orderBy('cycle').execute()).toMatchObject([
    { cycle: 1, outcome: 'failed', reason: 'not-enough-candidates', stage: null, candidates: 1, votes: 0, seats: null, covered: true },
    {
      ...{ cycle: 2, outcome: 'running', stage: 'revealing', stageEndsHeight: 40, votingEndsHeight: 30, candidates: 2, withdrawn: 1 },
      ...{
        candidatesOpened: 2,
        ownStake: 300n,
        votes: 3,
        voters: 3,
        revealed: 2,
        verified: 2,
        refuted: 0,
        stake: 170n,
        revealedStake: 100n,
        optedOut: 1,
        covered: true,
      },
    },
  ])
  const failed = await db.selectFrom('candidate').select('status').where('cycle', '=', 1).execute()
  expect(failed).toEqual([{ status: 'round-failed' }])
})

test('a revealed vote that was cast before reading began makes the power unknown', async () => {
  await writeHistory(db, [...announcing, cast(21, 1, 50), ...revealing])
  expect(await candidates()).toMatchObject([{ revealedPower: 50n }, { member: '2', votes: 1, revealedPower: null }, {}])
})

test('a count that differs from the revealed stakes and a reveal that differs from its commitment are found', async () => {
  const forged = [reveal(31, 2, '2', '0xff'), ...revealing.filter(({ height }) => height !== 31)]
  const counted = electionCounted({ height: 40, ordinal: 9, cycle: 2, winners: [{ member: MemberId('1'), power: joyOf(51) }] })
  await writeHistory(db, [...announcing, ...voting, ...forged, ...outcome.slice(0, 2), counted])
  expect(await db.selectFrom('finding').selectAll().orderBy('kind').execute()).toMatchObject([
    { kind: 'power-differs', subject: '1', expected: 50n, stated: 51n, difference: 1n, fact: 'alpha/40/e9/election.counted' },
    { kind: 'reveal-differs', subject: accountOf(2), difference: null, fact: 'alpha/31/e2/vote.revealed' },
  ])
})

test('a member who withdraws and stands again is two candidacies, and a later cycle is not mixed in', async () => {
  const again = candidacyAnnounced({ height: 14, cycle: 2, member: '3', stake: joyOf(400) })
  const won = [
    councilElected({ height: 40, ordinal: 3, cycle: 2, members: ['1', '3'] }),
    electionCounted({ height: 40, ordinal: 9, cycle: 2, winners: [{ member: MemberId('3'), power: joyOf(70) }] }),
  ]
  await writeHistory(db, [...announcing, again, ...voting, ...revealing, reveal(33, 3, '3'), ...won, cast(70, 3, 5, 3)])
  const columns = ['stake', 'status', 'revealedPower', 'countedPower', 'seat'] as const
  const rows = await db.selectFrom('candidate').select(columns).where('member', '=', MemberId('3')).orderBy('height').execute()
  expect(rows).toEqual([
    { stake: 300n, status: 'withdrawn', revealedPower: null, countedPower: null, seat: null },
    { stake: 400n, status: 'elected', revealedPower: 70n, countedPower: 70n, seat: 1 },
  ])
})

test('a round that elected nobody has as many seats as the council elected before it, or else after it', async () => {
  const third = [stageStarted({ height: 60, cycle: 3, stage: 'announcing', endsAt: 70 }), electionFailed({ height: 70, cycle: 3 })]
  const wider = councilElected({ height: 90, cycle: 4, members: ['1', '2'] })
  await writeHistory(db, [...announcing, ...voting, ...revealing, ...outcome, ...third, wider])
  const rows = await db.selectFrom('election').select(['cycle', 'seats']).orderBy('cycle').execute()
  expect(rows).toEqual([
    { cycle: 1, seats: 1 },
    { cycle: 2, seats: 1 },
    { cycle: 3, seats: 1 },
    { cycle: 4, seats: 2 },
  ])
})

test('a vote belongs to those whose account it was when it voted, not before and not after', async () => {
  const accounts = [
    memberRootSet({ height: 3, ordinal: 1, member: '1', account: accountOf(1) }),
    memberRootSet({ height: 4, ordinal: 1, member: '5', account: accountOf(2) }),
    memberRootSet({ height: 5, ordinal: 1, member: '5', account: accountOf(9) }),
    stakingAccountAdded({ height: 3, ordinal: 2, member: '6', account: accountOf(3) }),
    stakingAccountConfirmed({ height: 24, ordinal: 2, member: '6', account: accountOf(3) }),
    memberControllerSet({ height: 4, ordinal: 2, member: '7', account: accountOf(1) }),
  ]
  await writeHistory(db, [...announcing, ...accounts, ...voting])
  const rows = await db.selectFrom('electionBallot').select(['height', 'members']).orderBy('height').execute()
  expect(rows).toEqual([
    { height: 21, members: ['1', '7'] },
    { height: 22, members: [] },
    { height: 23, members: [] },
  ])
})
