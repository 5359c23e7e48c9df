import { GroupId } from '@secretariat/shared'
import { type EventContext, event } from '../profile.js'
import { u64, u128 } from '../shape.js'
import { account, hash, option } from '../shapes.js'
import { text } from '../text.js'
import { joy, joyOrNull, recordId } from './joy.js'
import { remark } from './remark.js'

const of = (worker: bigint, { pallet }: EventContext) => ({ group: GroupId(pallet), worker: recordId(worker) })

const terminated = (name: string, lead: boolean) =>
  event(name, [u64, option(u128), option(text)], (worker, penalty, rationale, context) => ({
    kind: 'worker.terminated',
    ...of(worker, context),
    lead,
    penalty: joyOrNull(penalty),
    rationale,
  }))

const stakeChanged = (name: string, direction: 'increased' | 'decreased') =>
  event(name, [u64, u128], (worker, amount, context) => ({
    kind: 'worker.stake-changed',
    ...of(worker, context),
    direction,
    amount: joy(amount),
  }))

/** What becomes of a group's workers, and what the group says of itself. */
export const workerEvents = [
  event('LeaderSet', [u64], (worker, context) => ({ kind: 'lead.set', ...of(worker, context) })),
  event('LeaderUnset', [], ({ pallet }) => ({ kind: 'lead.unset', group: GroupId(pallet) })),
  event('WorkerExited', [u64], (worker, context) => ({ kind: 'worker.exited', ...of(worker, context) })),
  event('WorkerStartedLeaving', [u64, option(text)], (worker, rationale, context) => ({
    kind: 'worker.leaving',
    ...of(worker, context),
    rationale,
  })),
  terminated('TerminatedWorker', false),
  terminated('TerminatedLeader', true),
  event('StakeSlashed', [u64, u128, u128, option(text)], (worker, slashed, requested, rationale, context) => ({
    kind: 'worker.slashed',
    ...of(worker, context),
    slashed: joy(slashed),
    requested: joy(requested),
    rationale,
  })),
  stakeChanged('StakeIncreased', 'increased'),
  stakeChanged('StakeDecreased', 'decreased'),
  event('WorkerRoleAccountUpdated', [u64, account], (worker, to, context) => ({
    kind: 'worker.role-account-set',
    ...of(worker, context),
    account: to,
  })),
  event('WorkerRewardAccountUpdated', [u64, account], (worker, to, context) => ({
    kind: 'worker.reward-account-set',
    ...of(worker, context),
    account: to,
  })),
  event('WorkerRewardAmountUpdated', [u64, option(u128)], (worker, reward, context) => ({
    kind: 'worker.reward-set',
    ...of(worker, context),
    rewardPerBlock: joyOrNull(reward),
  })),
  event('StatusTextChanged', [hash, option(text)], (textHash, words, { pallet }) => ({
    kind: 'group.status-changed',
    group: GroupId(pallet),
    textHash,
    text: words,
  })),
  event('LeadRemarked', [text], (message, { pallet }) => remark('lead', message, { group: GroupId(pallet) })),
  event('WorkerRemarked', [u64, text], (worker, message, context) => remark('worker', message, of(worker, context))),
]
