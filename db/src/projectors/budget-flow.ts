import { assertNever, type FactOf } from '@secretariat/shared'
import { units, wordsIfAny } from './columns.js'
import { placed } from './placed.js'
import { projector } from './projector.js'

type Flow = FactOf<'budget.refilled' | 'budget.funded' | 'budget.spent' | 'budget.transferred' | 'budget.decreased' | 'reward.paid'>

const nobody = { otherBudget: null, account: null, member: null, worker: null, channel: null, rationale: null }

function into(fact: Flow) {
  return { ...placed(fact), ...nobody, budget: fact.budget, ...units(fact.amount), flowedAt: new Date(fact.time) }
}

function outOf(fact: Flow) {
  const row = into(fact)
  return { ...row, amount: -row.amount }
}

function legs(fact: Flow) {
  switch (fact.kind) {
    case 'budget.refilled':
      return [{ ...into(fact), flow: 'refill' as const }]
    case 'budget.funded': {
      const { member, channel } = fact
      const flow = channel === null ? ('gift' as const) : ('channel-earnings' as const)
      return [{ ...into(fact), flow, member, channel, rationale: wordsIfAny(fact.rationale) }]
    }
    case 'budget.spent': {
      const { account, channel } = fact
      return [{ ...outOf(fact), flow: fact.purpose, account, channel, rationale: wordsIfAny(fact.rationale) }]
    }
    case 'budget.transferred':
      return [
        { ...outOf(fact), flow: 'transfer' as const, otherBudget: fact.to },
        { ...into(fact), flow: 'transfer' as const, budget: fact.to, otherBudget: fact.budget },
      ]
    case 'budget.decreased':
      return [{ ...outOf(fact), flow: 'decrease' as const }]
    case 'reward.paid': {
      const { account, member, worker } = fact
      return [{ ...outOf(fact), flow: 'reward' as const, account, member, worker }]
    }
    default:
      return assertNever(fact)
  }
}

/** Every movement of money of a budget, signed. What moved nothing, as a reward that an empty budget could not pay, is no movement. */
export const budgetFlow = projector({
  table: 'budgetFlow',
  key: ['factId', 'budget'],
  keep: 'first',
  kinds: ['budget.refilled', 'budget.funded', 'budget.spent', 'budget.transferred', 'budget.decreased', 'reward.paid'],
  project: (fact) => legs(fact).filter(({ amount }) => amount !== 0n),
})
