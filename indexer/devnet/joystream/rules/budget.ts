import { type Doing, tell } from '../doing.js'
import type { Group, State } from '../state.js'

/** Books a flow of the council's budget. */
export function flow(doing: Doing, { budget }: State, what: string, amount: bigint): void {
  budget.balance += amount
  enter(doing, 'Council', what, amount, budget.balance)
  doing.changes.push({ pallet: 'Council', item: 'Budget', value: budget.balance })
}

/** Books a flow of a working group's budget. */
export function groupFlow(doing: Doing, group: Group, what: string, amount: bigint): void {
  group.budget += amount
  enter(doing, group.plan.pallet, what, amount, group.budget)
  doing.changes.push({ pallet: group.plan.pallet, item: 'Budget', value: group.budget })
}

function enter({ deeds, height, proposal }: Doing, budget: string, what: string, amount: bigint, balance: bigint): void {
  deeds.push(({ flows }) =>
    flows.push({ block: height, budget, what, amount: `${amount}`, balance: `${balance}`, proposal: proposal ?? null }),
  )
}

/** On pay day the budget grows, then the councillors are paid. */
export function payDay(doing: Doing, state: State): void {
  const { budget, laws } = state
  if (doing.height === budget.nextRefill) {
    flow(doing, state, 'refill', budget.increment)
    budget.nextRefill += laws.payDay
    tell(doing, 'Council', 'BudgetRefill', budget.increment)
    tell(doing, 'Council', 'BudgetRefillPlanned', budget.nextRefill)
  }
  if (doing.height === budget.nextRewards) {
    budget.nextRewards += laws.payDay
    payCouncillors(doing, state)
  }
}

/** What is due since the last payment; an empty budget pays nothing, and what is due stays due. */
export function payCouncillors(doing: Doing, state: State): void {
  const { budget, council } = state
  for (const seat of council.seats) {
    const due = seat.unpaid + BigInt(doing.height - seat.lastPayment) * budget.reward
    const paid = due < budget.balance ? due : budget.balance
    const missing = due - paid
    if (paid > 0n) {
      flow(doing, state, 'councillor-reward', -paid)
      seat.lastPayment = doing.height
      seat.unpaid = missing
    }
    tell(doing, 'Council', 'RewardPayment', seat.member, seat.rewardAccount, paid, missing)
    const payment = { member: seat.member, block: doing.height, paid: `${paid}`, missing: `${missing}` }
    doing.deeds.push(({ councillorRewards }) => councillorRewards.push(payment))
  }
  storeSeats(doing, state)
}

export function storeSeats({ changes }: Doing, { council }: State): void {
  const value = council.seats.map(({ member, stakingAccount, rewardAccount, stake, lastPayment, unpaid }) => ({
    staking_account_id: stakingAccount,
    reward_account_id: rewardAccount,
    membership_id: member,
    stake,
    last_payment_block: lastPayment,
    unpaid_reward: unpaid,
  }))
  changes.push({ pallet: 'Council', item: 'CouncilMembers', value })
}

/** Somebody burns of their own for the council. */
export function fundCouncil(doing: Doing, state: State, member: number, amount: bigint, rationale: string): string | null {
  flow(doing, state, 'funding', amount)
  tell(doing, 'Council', 'CouncilBudgetFunded', member, amount, rationale)
  return null
}
