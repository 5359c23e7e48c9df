import { ann, bob, type Case, huge, joy, since2003 } from './case.js'

const params = { memberId: 4, title: 'Title', description: 'Words', stakingAccountId: ann, exactExecutionBlock: 7000 }
const created = {
  kind: 'proposal.created',
  proposal: '10',
  proposer: '4',
  title: 'Title',
  description: 'Words',
  stakingAccount: ann,
  executeAt: 7000,
  thread: '88',
} as const
const nothing = { payments: [], group: null, budget: null, amount: null, subject: null }

/** A proposal of a type: what it says of itself, what everybody needs of it, and all of it. */
function proposed(type: string, details: unknown, core: Readonly<Record<string, unknown>>, all: unknown, specs?: Case['specs']): Case {
  return {
    event: 'ProposalsCodex.ProposalCreated',
    values: [10, params, { [type]: details }, 88],
    facts: [{ ...created, type, ...nothing, ...core, details: all }],
    ...(specs === undefined ? {} : { specs }),
  }
}

const group = 'ForumWorkingGroup'
const payload = {
  objectCreationParams: { size: 6, ipfsContentId: 'Qm' },
  expectedDataSizeFee: 7,
  expectedDataObjectStateBloatBond: 8,
}
const payloadJson = {
  objectCreationParams: { size: '6', ipfsContentId: 'Qm' },
  expectedDataSizeFee: '7',
  expectedDataObjectStateBloatBond: '8',
}
const payouts = { commitment: null, minCashoutAllowed: 1, maxCashoutAllowed: null, channelCashoutsEnabled: true }
const payoutsJson = { ...payouts, minCashoutAllowed: '1' }
const constraints = {
  maxYearlyRate: 150_000,
  minAmmSlope: huge,
  minSaleDuration: null,
  minRevenueSplitDuration: 10,
  minRevenueSplitTimeToStart: null,
  salePlatformFee: null,
  ammBuyTxFees: 1,
  ammSellTxFees: null,
  bloatBond: null,
}
const bridge = { operatorAccount: ann, pauserAccounts: [bob], bridgingFee: 5, thawnDuration: 6, remoteChains: [1, 2] }

const everyType: readonly Case[] = [
  proposed('Signal', 'a sign', {}, ['a sign']),
  proposed('RuntimeUpgrade', '0x616263', {}, [
    { codeHash: '0xbddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319', length: 3 },
  ]),
  proposed(
    'FundingRequest',
    [
      { account: ann, amount: 3 },
      { account: bob, amount: '10000000000000000' },
    ],
    {
      payments: [
        { account: ann, amount: joy('3') },
        { account: bob, amount: joy('10000000000000000') },
      ],
      budget: 'Council',
      amount: joy('10000000000000003'),
    },
    [
      [
        { account: ann, amount: '3' },
        { account: bob, amount: '10000000000000000' },
      ],
    ],
  ),
  proposed('SetMaxValidatorCount', 100, {}, [100]),
  proposed(
    'CreateWorkingGroupLeadOpening',
    {
      description: '0x1202446f3a044c656164',
      stakePolicy: { stakeAmount: 9, leavingUnstakingPeriod: 5 },
      rewardPerBlock: 2,
      group: 'Forum',
    },
    { group, amount: joy('2') },
    [{ description: 'Do', title: 'Lead', stakePolicy: { stakeAmount: '9', leavingUnstakingPeriod: 5 }, rewardPerBlock: '2', group }],
  ),
  proposed('FillWorkingGroupLeadOpening', { openingId: 1, applicationId: 2, workingGroup: 'Forum' }, { group }, [
    { openingId: '1', applicationId: '2', workingGroup: group },
  ]),
  proposed('UpdateWorkingGroupBudget', [500, 'Forum', 'Negative'], { group, budget: group, amount: joy('500') }, [
    '500',
    group,
    'negative',
  ]),
  proposed('DecreaseWorkingGroupLeadStake', [1, 500, 'Forum'], { group, amount: joy('500') }, ['1', '500', group]),
  proposed('SlashWorkingGroupLead', [1, 500, 'Forum'], { group, amount: joy('500') }, ['1', '500', group]),
  proposed('SetWorkingGroupLeadReward', [1, null, 'Forum'], { group }, ['1', null, group]),
  proposed('TerminateWorkingGroupLead', { workerId: 1, slashingAmount: 4, group: 'Forum' }, { group, amount: joy('4') }, [
    { workerId: '1', slashingAmount: '4', group },
  ]),
  proposed('AmendConstitution', 'We', {}, ['We']),
  proposed('CancelWorkingGroupLeadOpening', [1, 'Forum'], { group }, ['1', group]),
  proposed('SetMembershipPrice', 5, { amount: joy('5') }, ['5']),
  proposed('SetCouncilBudgetIncrement', 5, { budget: 'Council', amount: joy('5') }, ['5']),
  proposed('SetCouncilorReward', 5, { budget: 'Council', amount: joy('5') }, ['5']),
  proposed('SetInitialInvitationBalance', 5, { amount: joy('5') }, ['5']),
  proposed('SetInitialInvitationCount', 5, {}, [5]),
  proposed('SetMembershipLeadInvitationQuota', 5, {}, [5]),
  proposed('SetReferralCut', 5, {}, [5]),
  proposed('VetoProposal', 9, { subject: '9' }, [9]),
  proposed('UpdateGlobalNftLimit', ['Weekly', 5], {}, ['weekly', '5']),
  proposed(
    'UpdateChannelPayouts',
    { ...payouts, payload: { uploaderAccount: ann, ...payload } },
    {},
    [{ ...payoutsJson, payload: { uploaderAccount: ann, ...payloadJson } }],
    [1001],
  ),
  proposed('UpdateChannelPayouts', { ...payouts, payload }, {}, [{ ...payoutsJson, payload: payloadJson }], [2001, 2003, 2004]),
  proposed('SetPalletFozenStatus', [true, 'ProjectToken'], {}, [true, 'ProjectToken'], since2003),
  proposed('UpdateTokenPalletTokenConstraints', constraints, {}, [constraints], since2003),
  proposed('UpdateArgoBridgeConstraints', bridge, {}, [{ ...bridge, bridgingFee: '5' }], [2004]),
  proposed('SetEraPayoutDampingFactor', 60, {}, [60], since2003),
  proposed('DecreaseCouncilBudget', 5, { budget: 'Council', amount: joy('5') }, ['5'], since2003),
]

const engine: readonly Case[] = [
  {
    event: 'ProposalsEngine.ProposalStatusUpdated',
    values: [10, 'Active'],
    facts: [{ kind: 'proposal.status-changed', proposal: '10', status: 'active', since: null }],
  },
  {
    event: 'ProposalsEngine.ProposalStatusUpdated',
    values: [10, { PendingExecution: 6000 }],
    facts: [{ kind: 'proposal.status-changed', proposal: '10', status: 'pending-execution', since: 6000 }],
  },
  {
    event: 'ProposalsEngine.ProposalStatusUpdated',
    values: [10, 'PendingConstitutionality'],
    facts: [{ kind: 'proposal.status-changed', proposal: '10', status: 'pending-constitutionality', since: null }],
  },
  ...(
    [
      ['Canceled', 'canceled'],
      ['CanceledByRuntime', 'canceled-by-runtime'],
      ['Vetoed', 'vetoed'],
      ['Rejected', 'rejected'],
      ['Slashed', 'slashed'],
      ['Expired', 'expired'],
    ] as const
  ).map(
    ([name, decision]): Case => ({
      event: 'ProposalsEngine.ProposalDecisionMade',
      values: [10, name],
      facts: [{ kind: 'proposal.decided', proposal: '10', decision, next: null }],
    }),
  ),
  {
    event: 'ProposalsEngine.ProposalDecisionMade',
    values: [10, { Approved: 'PendingConstitutionality' }],
    facts: [{ kind: 'proposal.decided', proposal: '10', decision: 'approved', next: 'constitutionality' }],
  },
  {
    event: 'ProposalsEngine.ProposalExecuted',
    values: [10, 'Executed'],
    facts: [{ kind: 'proposal.executed', proposal: '10', error: null }],
  },
  {
    event: 'ProposalsEngine.ProposalExecuted',
    values: [10, { ExecutionFailed: { error: 'no money' } }],
    facts: [{ kind: 'proposal.executed', proposal: '10', error: 'no money' }],
  },
  ...(['Approve', 'Reject', 'Slash', 'Abstain'] as const).map(
    (name): Case => ({
      event: 'ProposalsEngine.Voted',
      values: [4, 10, name, 'because 因为'],
      facts: [{ kind: 'proposal.voted', proposal: '10', voter: '4', choice: name.toLowerCase(), rationale: 'because 因为' }],
    }),
  ),
  {
    event: 'ProposalsEngine.ProposalCancelled',
    values: [4, 10],
    facts: [{ kind: 'proposal.cancelled', proposal: '10', member: '4' }],
  },
  {
    event: 'ProposalsEngine.ProposerRemarked',
    values: [4, 10, 'hear'],
    facts: [
      { kind: 'remark.made', role: 'proposer', member: '4', group: null, worker: null, proposal: '10', message: 'hear', payment: null },
    ],
  },
]

export const proposalCases: readonly Case[] = [...everyType, ...engine]
