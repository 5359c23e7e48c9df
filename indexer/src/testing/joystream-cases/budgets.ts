import { ann, bob, type Case, huge, joy, since2003 } from './case.js'

const councillor = { budget: 'Council', role: 'councillor', member: '4', worker: null }
const worker = { budget: 'StorageWorkingGroup', role: 'worker', member: null, worker: '12' }
const group = 'StorageWorkingGroup'
const member = { Member: 5 }

export const budgetCases: readonly Case[] = [
  {
    event: 'Council.RewardPayment',
    values: [4, ann, '55555555550400', 0],
    facts: [
      { kind: 'reward.paid', ...councillor, account: ann, amount: joy('55555555550400'), overdue: false },
      { kind: 'reward.owed', ...councillor, owed: null },
    ],
  },
  {
    event: 'Council.RewardPayment',
    values: [4, ann, 0, '55555555550400'],
    facts: [
      { kind: 'reward.paid', ...councillor, account: ann, amount: joy('0'), overdue: false },
      { kind: 'reward.owed', ...councillor, owed: joy('55555555550400') },
    ],
  },
  { event: 'Council.BudgetBalanceSet', values: [huge], facts: [{ kind: 'budget.set', budget: 'Council', balance: joy(huge) }] },
  { event: 'Council.BudgetRefill', values: [16], facts: [{ kind: 'budget.refilled', budget: 'Council', amount: joy('16') }] },
  { event: 'Council.BudgetRefillPlanned', values: [14_401], facts: [{ kind: 'budget.refill-planned', budget: 'Council', at: 14_401 }] },
  {
    event: 'Council.BudgetIncrementUpdated',
    values: [22],
    facts: [{ kind: 'parameter.set', parameter: 'Council.BudgetIncrement', value: joy('22') }],
  },
  {
    event: 'Council.CouncilorRewardUpdated',
    values: ['3858024691'],
    facts: [{ kind: 'parameter.set', parameter: 'Council.CouncilorReward', value: joy('3858024691') }],
  },
  {
    event: 'Council.EraPayoutDampingFactorSet',
    values: [60],
    facts: [{ kind: 'parameter.set', parameter: 'Council.EraPayoutDampingFactor', value: 60 }],
    specs: since2003,
  },
  {
    event: 'Council.CouncilBudgetDecreased',
    values: [3],
    facts: [{ kind: 'budget.decreased', budget: 'Council', amount: joy('3') }],
    specs: since2003,
  },
  {
    event: 'Council.RequestFunded',
    values: [ann, 123_456_789],
    facts: [
      {
        kind: 'budget.spent',
        budget: 'Council',
        amount: joy('123456789'),
        purpose: 'funding-request',
        account: ann,
        channel: null,
        rationale: null,
      },
    ],
  },
  {
    event: 'Council.CouncilBudgetFunded',
    values: [4, 10, 'a gift'],
    facts: [{ kind: 'budget.funded', budget: 'Council', amount: joy('10'), member: '4', channel: null, rationale: 'a gift' }],
  },
  {
    event: 'JoystreamUtility.UpdatedWorkingGroupBudget',
    values: ['Distribution', 77, 'Positive'],
    facts: [{ kind: 'budget.transferred', budget: 'Council', to: 'DistributionWorkingGroup', amount: joy('77') }],
  },
  {
    event: 'JoystreamUtility.UpdatedWorkingGroupBudget',
    values: ['OperationsBeta', 77, 'Negative'],
    facts: [{ kind: 'budget.transferred', budget: 'OperationsWorkingGroupBeta', to: 'Council', amount: joy('77') }],
  },
  { event: 'StorageWorkingGroup.BudgetSet', values: [9], facts: [{ kind: 'budget.set', budget: group, balance: joy('9') }] },
  {
    event: 'StorageWorkingGroup.BudgetSpending',
    values: [bob, 11, 'servers'],
    facts: [
      {
        kind: 'budget.spent',
        budget: group,
        amount: joy('11'),
        purpose: 'discretionary',
        account: bob,
        channel: null,
        rationale: 'servers',
      },
    ],
  },
  {
    event: 'StorageWorkingGroup.VestedBudgetSpending',
    values: [bob, { locked: 90, perBlock: 3, startingBlock: 1000 }, null],
    facts: [{ kind: 'budget.spent', budget: group, amount: joy('90'), purpose: 'vested', account: bob, channel: null, rationale: null }],
    specs: since2003,
  },
  {
    event: 'StorageWorkingGroup.WorkingGroupBudgetFunded',
    values: [4, 10, '0xff'],
    facts: [{ kind: 'budget.funded', budget: group, amount: joy('10'), member: '4', channel: null, rationale: { hex: '0xff' } }],
  },
  {
    event: 'StorageWorkingGroup.RewardPaid',
    values: [12, bob, 5, 'MissedReward'],
    facts: [{ kind: 'reward.paid', ...worker, account: bob, amount: joy('5'), overdue: true }],
  },
  {
    event: 'StorageWorkingGroup.RewardPaid',
    values: [12, bob, 6, 'RegularReward'],
    facts: [{ kind: 'reward.paid', ...worker, account: bob, amount: joy('6'), overdue: false }],
  },
  {
    event: 'StorageWorkingGroup.NewMissedRewardLevelReached',
    values: [12, 800],
    facts: [{ kind: 'reward.owed', ...worker, owed: joy('800') }],
  },
  { event: 'StorageWorkingGroup.NewMissedRewardLevelReached', values: [12, null], facts: [{ kind: 'reward.owed', ...worker, owed: null }] },
  { event: 'Content.ChannelRewardUpdated', values: [900, 5], facts: [], specs: [1001] },
  {
    event: 'Content.ChannelRewardUpdated',
    values: [900, 100, 5],
    facts: [
      {
        kind: 'budget.spent',
        budget: 'Council',
        amount: joy('100'),
        purpose: 'creator-payout',
        account: null,
        channel: '5',
        rationale: null,
      },
    ],
    specs: [2001, 2003, 2004],
  },
  {
    event: 'Content.ChannelRewardClaimedAndWithdrawn',
    values: [member, 5, 100, { AccountId: bob }],
    facts: [
      {
        kind: 'budget.spent',
        budget: 'Council',
        amount: joy('100'),
        purpose: 'creator-payout',
        account: bob,
        channel: '5',
        rationale: null,
      },
    ],
  },
  {
    event: 'Content.ChannelRewardClaimedAndWithdrawn',
    values: ['Lead', 5, 100, 'CouncilBudget'],
    facts: [
      {
        kind: 'budget.spent',
        budget: 'Council',
        amount: joy('100'),
        purpose: 'creator-payout',
        account: null,
        channel: '5',
        rationale: null,
      },
      { kind: 'budget.funded', budget: 'Council', amount: joy('100'), member: null, channel: '5', rationale: null },
    ],
  },
  {
    event: 'Content.ChannelFundsWithdrawn',
    values: [{ Curator: [1, 2] }, 5, 100, 'CouncilBudget'],
    facts: [{ kind: 'budget.funded', budget: 'Council', amount: joy('100'), member: null, channel: '5', rationale: null }],
  },
  { event: 'Content.ChannelFundsWithdrawn', values: [member, 5, 100, { AccountId: bob }], facts: [] },
  {
    event: 'ProjectToken.TokenSaleFinalized',
    values: [1, 2, 3, 4],
    facts: [{ kind: 'token-sale.finalized', token: '1', collected: joy('4') }],
  },
]
