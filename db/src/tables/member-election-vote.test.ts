import { accountOf, memberControllerSet, memberRootSet, stakingAccountConfirmed, voteCast } from '@secretariat/shared/testing'
import { expect, test } from 'vitest'
import { testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()

test('a vote belongs to the member whose account cast it while it was theirs, and says as what', async () => {
  const cast = (height: number, voter: number) => voteCast({ height, ordinal: voter, voter: accountOf(voter) })
  await writeHistory(db, [
    memberRootSet({ height: 2, ordinal: 1, account: accountOf(1) }),
    memberControllerSet({ height: 2, ordinal: 2, account: accountOf(1) }),
    cast(3, 1),
    cast(3, 5),
    stakingAccountConfirmed({ height: 4, account: accountOf(5) }),
    cast(5, 5),
    memberControllerSet({ height: 6, ordinal: 1, account: accountOf(2) }),
    cast(7, 1),
    cast(7, 9),
  ])
  const found = await db.selectFrom('memberElectionVote').select(['height', 'member', 'roles']).orderBy('height').execute()
  expect(found).toEqual([
    { height: 3, member: '1', roles: ['controller', 'root'] },
    { height: 5, member: '1', roles: ['staking'] },
    { height: 7, member: '1', roles: ['root'] },
  ])
})
