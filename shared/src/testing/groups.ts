import { builder } from './builder.js'
import { accountOf, joyOf } from './ids.js'

const group = { group: 'ForumWorkingGroup' }
const opening = { ...group, opening: '1' }
const worker = { ...group, worker: '1' }

export const openingAdded = builder('opening.added', {
  ...opening,
  role: 'worker',
  title: null,
  description: '',
  stake: joyOf(50),
  unstakingPeriod: 10,
  rewardPerBlock: joyOf(2),
})
export const openingFilled = builder('opening.filled', { ...opening, hired: [{ application: '1', worker: '1' }], declined: [] })
export const openingCancelled = builder('opening.cancelled', opening)
export const applicationSubmitted = builder('application.submitted', {
  ...opening,
  application: '1',
  member: '1',
  roleAccount: accountOf(1),
  rewardAccount: accountOf(1),
  stakingAccount: accountOf(1),
  stake: joyOf(50),
  answers: [],
})
export const applicationWithdrawn = builder('application.withdrawn', { ...group, application: '1' })

export const leadSet = builder('lead.set', worker)
export const leadUnset = builder('lead.unset', group)
export const workerLeaving = builder('worker.leaving', { ...worker, rationale: null })
export const workerExited = builder('worker.exited', worker)
export const workerTerminated = builder('worker.terminated', { ...worker, lead: false, penalty: null, rationale: null })
export const workerSlashed = builder('worker.slashed', { ...worker, slashed: joyOf(1), requested: joyOf(2), rationale: null })
export const workerStakeChanged = builder('worker.stake-changed', { ...worker, direction: 'increased', amount: joyOf(1) })
export const workerRoleAccountSet = builder('worker.role-account-set', { ...worker, account: accountOf(1) })
export const workerRewardAccountSet = builder('worker.reward-account-set', { ...worker, account: accountOf(1) })
export const workerRewardSet = builder('worker.reward-set', { ...worker, rewardPerBlock: joyOf(2) })
export const groupStatusChanged = builder('group.status-changed', { ...group, textHash: '0x00', text: null })
