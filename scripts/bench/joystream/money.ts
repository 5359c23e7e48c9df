import type { Fact } from '@secretariat/shared'
import { accountOf, budgetRefilled, budgetStated, budgetTransferred, joyOf, rewardOwed, rewardPaid } from '@secretariat/shared/testing'
import { groups, workersOf } from './people.js'
import { heightsOf, perTerm, sizes, type Term } from './term.js'

/** Pay of workers above all, as on the networks of this kind; refills, transfers to groups, and what the chain states of balances. */
export function moneyStory(term: Term): Fact[] {
  return [...flows(term), ...statements(term)]
}

function flows(term: Term): Fact[] {
  return heightsOf(term, perTerm(sizes.flows)).map((height, i) => {
    const budget = groups[i % groups.length] ?? 'Council'
    const at = { height, ordinal: 200 + (i % 50) }
    if (i % 100 === 0) return budgetRefilled({ ...at, amount: joyOf(50_000) })
    if (i % 100 === 1) return budgetTransferred({ ...at, to: budget, amount: joyOf(4000) })
    const worker = String(1 + (i % workersOf(term).length))
    if (i % 100 === 2) return rewardOwed({ ...at, budget, role: 'worker', member: null, worker, owed: joyOf(9) })
    return rewardPaid({ ...at, budget, role: 'worker', member: null, worker, account: accountOf(i % 300), amount: joyOf(40) })
  })
}

function statements(term: Term): Fact[] {
  const budgets = ['Council', ...groups]
  return heightsOf(term, perTerm(sizes.statements)).map((height, i) => {
    const budget = budgets[i % budgets.length] ?? 'Council'
    return budgetStated({ height, ordinal: 900, locator: `s:${budget}`, budget, balance: joyOf(1_000_000 + term.number * 1000 + i) })
  })
}
