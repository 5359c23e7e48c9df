import { GroupId } from '@secretariat/shared'
import { event } from '../profile.js'
import { record, tuple } from '../records.js'
import { u32, u64, u128 } from '../shape.js'
import { account, list, option } from '../shapes.js'
import { bytes } from '../text.js'
import { choice } from '../variants.js'
import { joy, joyOrNull, memberId, recordId } from './joy.js'
import { applicationAnswers, openingWords } from './opening-words.js'

const openingType = choice('OpeningType', { Leader: 'lead', Regular: 'worker' })
const stakePolicy = record('StakePolicy', { stakeAmount: u128, leavingUnstakingPeriod: u32 })
const application = record('ApplyOnOpeningParams', {
  memberId: u64,
  openingId: u64,
  roleAccountId: account,
  rewardAccountId: account,
  description: bytes,
  stakeParameters: record('StakeParameters', { stake: u128, stakingAccountId: account }),
})

/** How a group finds its workers. */
export const openingEvents = [
  event('OpeningAdded', [u64, bytes, openingType, stakePolicy, option(u128)], (opening, words, role, policy, reward, { pallet }) => ({
    kind: 'opening.added',
    group: GroupId(pallet),
    opening: recordId(opening),
    role,
    ...openingWords(words),
    stake: joy(policy.stakeAmount),
    unstakingPeriod: policy.leavingUnstakingPeriod,
    rewardPerBlock: joyOrNull(reward),
  })),
  event('AppliedOnOpening', [application, u64], (applied, id, { pallet }) => ({
    kind: 'application.submitted',
    group: GroupId(pallet),
    application: recordId(id),
    opening: recordId(applied.openingId),
    member: memberId(applied.memberId),
    roleAccount: applied.roleAccountId,
    rewardAccount: applied.rewardAccountId,
    stakingAccount: applied.stakeParameters.stakingAccountId,
    stake: joy(applied.stakeParameters.stake),
    answers: applicationAnswers(applied.description),
  })),
  event('OpeningFilled', [u64, list(tuple(u64, u64)), list(u64)], (opening, hired, declined, { pallet }) => ({
    kind: 'opening.filled',
    group: GroupId(pallet),
    opening: recordId(opening),
    hired: hired.map(([applied, worker]) => ({ application: recordId(applied), worker: recordId(worker) })),
    declined: declined.map(recordId),
  })),
  event('ApplicationWithdrawn', [u64], (applied, { pallet }) => ({
    kind: 'application.withdrawn',
    group: GroupId(pallet),
    application: recordId(applied),
  })),
  event('OpeningCanceled', [u64], (opening, { pallet }) => ({
    kind: 'opening.cancelled',
    group: GroupId(pallet),
    opening: recordId(opening),
  })),
]
