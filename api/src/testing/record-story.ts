import { type Database, importRecords } from '@secretariat/db'
import { alpha } from '@secretariat/db/testing'
import { ChainId, MemberId } from '@secretariat/shared'
import {
  electionSeatRecorded,
  kpiEarningRecorded,
  listingRecorded,
  seatRecorded,
  termRecorded,
  validatorTermRecorded,
} from '@secretariat/shared/testing'

const first = { chain: ChainId('gone'), network: 'Gone', term: 'gone-1', height: 1001 }
const second = { ...first, term: 'gone-2', height: 2001 }

/**
 * What people wrote down of two terms of a network that is gone. Ann voted on 3 of 4 and 1 of 2, under two spellings of her name; bob sat in
 * the first only, whose report prints none of his votes and lists two; cho sat in the second, of whom nothing is known.
 */
const records = [
  termRecorded({
    ...{ ...first, locator: 'r:term:gone-1', position: 1, from: 1001, until: 2000, startDate: '2021-04-07', created: 5, canceled: 1 },
    ...{ executed: 3, chainRound: 7, applicants: 9, applicantStake: '500', electionVotes: 12 },
  }),
  termRecorded({ ...second, locator: 'r:term:gone-2', position: 2, from: 2001, until: 3000, created: 2 }),
  seatRecorded({ ...first, locator: 'r:seat:gone-1:ann', handle: 'Ann', member: '4', votes: 3, ownStake: '10', voterStake: '20' }),
  seatRecorded({ ...first, locator: 'r:seat:gone-1:bob', handle: 'bob', position: 2 }),
  seatRecorded({ ...second, locator: 'r:seat:gone-2:ann', handle: 'ann', votes: 1 }),
  seatRecorded({ ...second, locator: 'r:seat:gone-2:cho', handle: 'cho', position: 2 }),
  listingRecorded({ ...first, locator: 'r:listing:gone-1:1', proposal: 1, participants: ['Bob', 'ann'] }),
  listingRecorded({ ...first, locator: 'r:listing:gone-1:2', proposal: 2, participants: ['bob'] }),
  electionSeatRecorded({
    ...{ ...first, locator: 'r:election-seat:gone-1:ann', handle: 'ann', ownStake: '11', backersStake: '22', operatorStake: '2' },
    backers: [{ handle: 'dan', member: MemberId('5'), stake: '22' }],
  }),
  validatorTermRecorded({
    ...first,
    locator: 'r:validator-term:gone-1',
    rewards: '900',
    activeOpening: 20,
    activeClosing: 22,
    blockTime: 6.1,
  }),
  kpiEarningRecorded({ ...first, locator: 'r:kpi-earning:1:ann', handle: 'ann', reward: '1500000' }),
]

/** Brings the records in, as the command does. */
export async function importStory(db: Database): Promise<void> {
  const kinds = [...new Set(records.map(({ kind }) => kind))]
  const source = {
    ...{ file: 'story.json', name: 'story', digest: '0', kinds, rejected: () => 0 },
    async *read() {
      yield* records
    },
  }
  const introduce = (id: ChainId) => ({ ...alpha, id, family: 'records' as const, profile: 'records' as const, displayName: 'Gone' })
  await importRecords(db, [source], { author: 'tests', introduce })
}
