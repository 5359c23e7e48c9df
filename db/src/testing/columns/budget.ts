import { type ColumnsOf, placed } from './columns.js'

export const budgetColumns = {
  budgetFlow: {
    ...placed,
    budget: true,
    flow: true,
    amount: true,
    asset: true,
    otherBudget: true,
    account: true,
    member: true,
    worker: true,
    channel: true,
    rationale: true,
    flowedAt: true,
  },
  budgetStatement: { ...placed, budget: true, source: true, balance: true, asset: true, statedAt: true },
  budgetRefillPlan: { ...placed, budget: true, refillHeight: true, plannedAt: true },
  reward: {
    ...placed,
    budget: true,
    role: true,
    member: true,
    worker: true,
    account: true,
    amount: true,
    asset: true,
    overdue: true,
    paidAt: true,
  },
  rewardDebt: { ...placed, budget: true, role: true, member: true, worker: true, owed: true, asset: true, owedAt: true },
} as const satisfies ColumnsOf<'budgetFlow' | 'budgetStatement' | 'budgetRefillPlan' | 'reward' | 'rewardDebt'>
