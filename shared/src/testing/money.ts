import { builder } from './builder.js'
import { accountOf, joyOf } from './ids.js'

const budget = { budget: 'Council' }
const flow = { ...budget, amount: joyOf(10) }

export const budgetRefilled = builder('budget.refilled', flow)
export const budgetRefillPlanned = builder('budget.refill-planned', { ...budget, at: 100 })
export const budgetFunded = builder('budget.funded', { ...flow, member: '1', channel: null, rationale: null })
export const budgetSpent = builder('budget.spent', {
  ...flow,
  purpose: 'funding-request',
  account: accountOf(1),
  channel: null,
  rationale: null,
})
export const budgetTransferred = builder('budget.transferred', { ...flow, to: 'ForumWorkingGroup' })
export const budgetDecreased = builder('budget.decreased', flow)
export const budgetSet = builder('budget.set', { ...budget, balance: joyOf(0) })
export const budgetStated = builder('budget.stated', { ...budget, balance: joyOf(0) })

const reward = { ...budget, role: 'councillor', member: '1', worker: null }
export const rewardPaid = builder('reward.paid', { ...reward, account: accountOf(1), amount: joyOf(3), overdue: false })
export const rewardOwed = builder('reward.owed', { ...reward, owed: joyOf(3) })

export const tokensBurned = builder('tokens.burned', { account: accountOf(1), amount: joyOf(1) })
export const tokenSaleFinalized = builder('token-sale.finalized', { token: '1', collected: joyOf(1) })
export const issuanceStated = builder('issuance.stated', { amount: joyOf(1000) })
