import {
  accountOf,
  memberControllerSet,
  memberDescribed,
  memberJoined,
  memberRenamed,
  memberRootSet,
  stakingAccountAdded,
  stakingAccountConfirmed,
  stakingAccountRemoved,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const profile = { name: null, about: null, avatarUri: null, validatorAccount: null }

test('a member has the newest of each attribute, and keeps what a later description leaves out', async () => {
  await writeHistory(db, [
    memberJoined({ height: 2, by: 'invitation', inviter: '9' }),
    memberRenamed({ height: 2, handle: 'joydiesel' }),
    memberRootSet({ height: 2, account: accountOf(1) }),
    memberControllerSet({ height: 2, account: accountOf(2) }),
    memberDescribed({ height: 2, profile: { ...profile, name: 'Ann', about: 'Old' } }),
    memberRenamed({ height: 8, ordinal: 1, handle: 'np900' }),
    memberRenamed({ height: 8, ordinal: 2, handle: { hex: '0xff00' } }),
    memberDescribed({ height: 9, profile: { ...profile, about: 'New' } }),
    memberDescribed({ height: 10, profile: null, raw: '0xff' }),
    memberRootSet({ height: 11, account: accountOf(3) }),
  ])
  expect(await db.selectFrom('member').selectAll().execute()).toMatchObject([
    {
      ...{ member: '1', handle: '0xff00', handleFact: 'alpha/8/e2/member.renamed', joinedBy: 'invitation', inviter: '9' },
      ...{ rootAccount: accountOf(3), controllerAccount: accountOf(2), name: 'Ann', about: 'New', avatarUri: null, verified: null },
    },
  ])
})

test('a member who joined before reading began is known by what came later, the rest is unknown', async () => {
  await writeHistory(db, [memberControllerSet({ height: 60 })], { first: 50 })
  expect(await db.selectFrom('member').selectAll().execute()).toMatchObject([
    { member: '1', handle: null, joinedHeight: null, founding: null, rootAccount: null, controllerAccount: accountOf(1) },
  ])
})

test('the handle as of a block is the one whose span holds it, within a block too', async () => {
  const names = ['a', 'b', 'c'].map((handle, ordinal) => memberRenamed({ height: ordinal === 0 ? 2 : 8, ordinal, handle }))
  await writeHistory(db, [...names, memberRenamed({ height: 8, ordinal: 1, member: '2', handle: 'b2', locator: 'e7' })])
  const spans = await db
    .selectFrom('memberHandleSpan')
    .select(['handle', 'height', 'untilHeight', 'untilOrdinal'])
    .where('member', '=', names[0]?.member ?? null)
    .orderBy('height')
    .orderBy('ordinal')
    .execute()
  expect(spans).toEqual([
    { handle: 'a', height: 2, untilHeight: 8, untilOrdinal: 1 },
    { handle: 'b', height: 8, untilHeight: 8, untilOrdinal: 2 },
    { handle: 'c', height: 8, untilHeight: null, untilOrdinal: null },
  ])
})

test('a staking account counts from its confirmation to its removal, a controller until the next one', async () => {
  await writeHistory(db, [
    stakingAccountAdded({ height: 2, ordinal: 1, account: accountOf(5) }),
    stakingAccountAdded({ height: 2, ordinal: 2, account: accountOf(6) }),
    stakingAccountConfirmed({ height: 4, account: accountOf(5) }),
    stakingAccountRemoved({ height: 9, account: accountOf(5) }),
    memberControllerSet({ height: 3, account: accountOf(1) }),
    memberControllerSet({ height: 7, account: accountOf(2) }),
  ])
  const spans = await db.selectFrom('memberAccountSpan').select(['role', 'account', 'height', 'untilHeight']).orderBy('height').execute()
  expect(spans).toEqual([
    { role: 'controller', account: accountOf(1), height: 3, untilHeight: 7 },
    { role: 'staking', account: accountOf(5), height: 4, untilHeight: 9 },
    { role: 'controller', account: accountOf(2), height: 7, untilHeight: null },
  ])
})
