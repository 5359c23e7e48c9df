import { ann, bob, type Case, eve, hash, joy } from './case.js'

const group = 'ForumWorkingGroup'
const remarked = { kind: 'remark.made', member: null, proposal: null, payment: null } as const

export const groupCases: readonly Case[] = [
  {
    event: 'ForumWorkingGroup.OpeningAdded',
    // A message with the title "Lead" and the description "Do".
    values: [1, '0x1202446f3a044c656164', 'Leader', { stakeAmount: 70, leavingUnstakingPeriod: 14_400 }, 5],
    facts: [
      {
        kind: 'opening.added',
        group,
        opening: '1',
        role: 'lead',
        title: 'Lead',
        description: 'Do',
        stake: joy('70'),
        unstakingPeriod: 14_400,
        rewardPerBlock: joy('5'),
      },
    ],
  },
  {
    event: 'ForumWorkingGroup.OpeningAdded',
    values: [2, 'plain words', 'Regular', { stakeAmount: 70, leavingUnstakingPeriod: 1 }, null],
    facts: [
      {
        kind: 'opening.added',
        group,
        opening: '2',
        role: 'worker',
        title: null,
        description: 'plain words',
        stake: joy('70'),
        unstakingPeriod: 1,
        rewardPerBlock: null,
      },
    ],
  },
  {
    event: 'ForumWorkingGroup.AppliedOnOpening',
    values: [
      {
        memberId: 4,
        openingId: 1,
        roleAccountId: ann,
        rewardAccountId: bob,
        description: '0x0a0579657321210a026e6f',
        stakeParameters: { stake: 70, stakingAccountId: eve },
      },
      33,
    ],
    facts: [
      {
        kind: 'application.submitted',
        group,
        application: '33',
        opening: '1',
        member: '4',
        roleAccount: ann,
        rewardAccount: bob,
        stakingAccount: eve,
        stake: joy('70'),
        answers: ['yes!!', 'no'],
      },
    ],
  },
  {
    event: 'ForumWorkingGroup.OpeningFilled',
    values: [1, new Map([[33, 12]]), [34, 35]],
    facts: [{ kind: 'opening.filled', group, opening: '1', hired: [{ application: '33', worker: '12' }], declined: ['34', '35'] }],
  },
  { event: 'ForumWorkingGroup.LeaderSet', values: [12], facts: [{ kind: 'lead.set', group, worker: '12' }] },
  {
    event: 'ForumWorkingGroup.WorkerRoleAccountUpdated',
    values: [12, ann],
    facts: [{ kind: 'worker.role-account-set', group, worker: '12', account: ann }],
  },
  { event: 'ForumWorkingGroup.LeaderUnset', values: [], facts: [{ kind: 'lead.unset', group }] },
  { event: 'ForumWorkingGroup.WorkerExited', values: [12], facts: [{ kind: 'worker.exited', group, worker: '12' }] },
  {
    event: 'ForumWorkingGroup.WorkerStartedLeaving',
    values: [12, 'tired'],
    facts: [{ kind: 'worker.leaving', group, worker: '12', rationale: 'tired' }],
  },
  {
    event: 'ForumWorkingGroup.TerminatedWorker',
    values: [12, 7, null],
    facts: [{ kind: 'worker.terminated', group, worker: '12', lead: false, penalty: joy('7'), rationale: null }],
  },
  {
    event: 'ForumWorkingGroup.TerminatedLeader',
    values: [12, null, 'late'],
    facts: [{ kind: 'worker.terminated', group, worker: '12', lead: true, penalty: null, rationale: 'late' }],
  },
  {
    event: 'ForumWorkingGroup.StakeSlashed',
    values: [12, 6, 9, 'lost files'],
    facts: [{ kind: 'worker.slashed', group, worker: '12', slashed: joy('6'), requested: joy('9'), rationale: 'lost files' }],
  },
  {
    event: 'ForumWorkingGroup.StakeDecreased',
    values: [12, 6],
    facts: [{ kind: 'worker.stake-changed', group, worker: '12', direction: 'decreased', amount: joy('6') }],
  },
  {
    event: 'ForumWorkingGroup.StakeIncreased',
    values: [12, 6],
    facts: [{ kind: 'worker.stake-changed', group, worker: '12', direction: 'increased', amount: joy('6') }],
  },
  {
    event: 'ForumWorkingGroup.ApplicationWithdrawn',
    values: [33],
    facts: [{ kind: 'application.withdrawn', group, application: '33' }],
  },
  { event: 'ForumWorkingGroup.OpeningCanceled', values: [2], facts: [{ kind: 'opening.cancelled', group, opening: '2' }] },
  {
    event: 'ForumWorkingGroup.WorkerRewardAccountUpdated',
    values: [12, bob],
    facts: [{ kind: 'worker.reward-account-set', group, worker: '12', account: bob }],
  },
  {
    event: 'ForumWorkingGroup.WorkerRewardAmountUpdated',
    values: [12, null],
    facts: [{ kind: 'worker.reward-set', group, worker: '12', rewardPerBlock: null }],
  },
  {
    event: 'ForumWorkingGroup.StatusTextChanged',
    values: [hash, 'fine'],
    facts: [{ kind: 'group.status-changed', group, textHash: hash, text: 'fine' }],
  },
  {
    event: 'ForumWorkingGroup.LeadRemarked',
    values: ['hear'],
    facts: [{ ...remarked, role: 'lead', group, worker: null, message: 'hear' }],
  },
  {
    event: 'ForumWorkingGroup.WorkerRemarked',
    values: [12, 'hear'],
    facts: [{ ...remarked, role: 'worker', group, worker: '12', message: 'hear' }],
  },
]
