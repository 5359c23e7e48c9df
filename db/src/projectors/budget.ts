import type { FactOf } from '@secretariat/shared'
import { budgetFlow } from './budget-flow.js'
import { units, unitsIfAny } from './columns.js'
import { placed } from './placed.js'
import { rowPerFact } from './projector.js'

/** Balances that the chain states are never movements, whatever they follow. */
const budgetStatement = rowPerFact('budgetStatement', ['budget.set', 'budget.stated'], (fact) => {
  const { amount, asset } = units(fact.balance)
  const source = fact.kind === 'budget.set' ? ('event' as const) : ('state' as const)
  return { ...placed(fact), budget: fact.budget, source, balance: amount, asset, statedAt: new Date(fact.time) }
})

const budgetRefillPlan = rowPerFact('budgetRefillPlan', ['budget.refill-planned'], (fact) => ({
  ...placed(fact),
  budget: fact.budget,
  refillHeight: fact.at,
  plannedAt: new Date(fact.time),
}))

const earned = (fact: FactOf<'reward.paid' | 'reward.owed'>) => {
  const { budget, role, member, worker } = fact
  return { ...placed(fact), budget, role, member, worker }
}

const reward = rowPerFact('reward', ['reward.paid'], (fact) => ({
  ...earned(fact),
  account: fact.account,
  ...units(fact.amount),
  overdue: fact.overdue,
  paidAt: new Date(fact.time),
}))

const rewardDebt = rowPerFact('rewardDebt', ['reward.owed'], (fact) => {
  const { amount, asset } = unitsIfAny(fact.owed)
  return { ...earned(fact), owed: amount, asset, owedAt: new Date(fact.time) }
})

export const budgets = [budgetFlow, budgetStatement, budgetRefillPlan, reward, rewardDebt]
