import { type Doing, tell } from '../doing.js'
import type { Group, State, Worker } from '../state.js'
import { flow, groupFlow } from './budget.js'
import { noteGroup } from './groups.js'

/** Pay day of a group. Who cannot be paid is owed; what is owed is paid as soon as the budget has it all. */
export function payWorkers(doing: Doing, group: Group): void {
  if (doing.height % group.rewardPeriod !== 0) return
  for (const worker of group.workers.values()) {
    if (worker.reward === undefined || worker.leavingAt !== undefined) continue
    const due = worker.reward * BigInt(group.rewardPeriod)
    if (group.budget >= due) pay(doing, group, worker, due, false)
    else owe(doing, group, worker, worker.missed + due)
    if (worker.missed > 0n && group.budget >= worker.missed) {
      pay(doing, group, worker, worker.missed, true)
      owe(doing, group, worker, 0n)
    }
  }
}

function pay(doing: Doing, group: Group, { id, rewardAccount }: Worker, amount: bigint, overdue: boolean): void {
  groupFlow(doing, group, 'reward', -amount)
  tell(doing, group.plan.pallet, 'RewardPaid', id, rewardAccount, amount, overdue ? 'MissedReward' : 'RegularReward')
  noteGroup(doing, group, ({ rewards }) => rewards.push({ worker: id, block: doing.height, amount: `${amount}`, overdue }))
}

function owe(doing: Doing, group: Group, worker: Worker, missed: bigint): void {
  worker.missed = missed
  const amount = missed === 0n ? null : missed
  tell(doing, group.plan.pallet, 'NewMissedRewardLevelReached', worker.id, amount)
  noteGroup(doing, group, ({ owed }) => owed.push({ worker: worker.id, block: doing.height, amount: amount === null ? null : `${amount}` }))
}

/** The lead spends of the group's budget. */
export function spend(doing: Doing, group: Group, account: string, amount: bigint, why: string | undefined): string | null {
  if (group.budget < amount) return `${group.plan.pallet}.InsufficientBudgetForPayment`
  groupFlow(doing, group, 'spending', -amount)
  tell(doing, group.plan.pallet, 'BudgetSpending', account, amount, why)
  return null
}

export function fundGroup(doing: Doing, group: Group, member: number, amount: bigint, why: string): string | null {
  groupFlow(doing, group, 'funding', amount)
  tell(doing, group.plan.pallet, 'WorkingGroupBudgetFunded', member, amount, why)
  return null
}

/** Between the council's budget and a group's. The council states its new balance first; the group says nothing. */
export function move(doing: Doing, state: State, group: Group, amount: bigint, toGroup: boolean): string | null {
  if ((toGroup ? state.budget.balance : group.budget) < amount) return 'InsufficientBudget'
  flow(doing, state, toGroup ? 'to-group' : 'from-group', toGroup ? -amount : amount)
  groupFlow(doing, group, toGroup ? 'from-council' : 'to-council', toGroup ? amount : -amount)
  tell(doing, 'Council', 'BudgetBalanceSet', state.budget.balance)
  tell(doing, 'JoystreamUtility', 'UpdatedWorkingGroupBudget', group.plan.word, amount, toGroup ? 'Positive' : 'Negative')
  return null
}
