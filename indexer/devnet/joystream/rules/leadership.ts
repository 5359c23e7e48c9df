import type { Value } from '../../substrate/scale.js'
import type { Group, State, Worker } from '../state.js'
import { amountOf, argsOf, maybe, numberOf, textOf } from '../values.js'
import type { Effect, Effects } from './effect.js'
import { move } from './group-money.js'
import { addOpening, cancelOpening, fill } from './groups.js'
import { changeStake, setReward, slash, terminate } from './staff.js'

function inGroup(state: State, word: Value, act: (group: Group) => string | null): string | null {
  const group = state.groups.find(({ plan }) => plan.word === word)
  return group === undefined ? 'NoSuchGroup' : act(group)
}

const withLead = (state: State, word: Value, worker: Value, act: (group: Group, lead: Worker) => string | null) =>
  inGroup(state, word, (group) => {
    const lead = group.workers.get(numberOf(worker))
    return lead === undefined || group.lead !== lead.id ? `${group.plan.pallet}.CurrentLeadNotSet` : act(group, lead)
  })

const openLead: Effect = (doing, state, details) => {
  const { description, stake_policy, reward_per_block, group: word } = argsOf(details)
  const { stake_amount, leaving_unstaking_period } = argsOf(stake_policy)
  const [stake, unstaking] = [amountOf(stake_amount), numberOf(leaving_unstaking_period)]
  const terms = { lead: true, stake, unstaking, reward: maybe(amountOf)(reward_per_block) }
  return inGroup(state, word, (group) => addOpening(doing, group, terms, textOf(description)))
}

/** What the council decides for working groups and their leads. */
export const leadershipEffects: Effects = {
  UpdateWorkingGroupBudget(doing, state, details) {
    const { amount, group: word, kind } = argsOf(details)
    return inGroup(state, word, (group) => move(doing, state, group, amountOf(amount), kind === 'Positive'))
  },
  CreateWorkingGroupLeadOpening: openLead,
  CancelWorkingGroupLeadOpening(doing, state, details) {
    const { opening, group: word } = argsOf(details)
    return inGroup(state, word, (group) => cancelOpening(doing, group, numberOf(opening)))
  },
  FillWorkingGroupLeadOpening(doing, state, details) {
    const { opening_id, application_id, working_group } = argsOf(details)
    return inGroup(state, working_group, (group) => fill(doing, group, numberOf(opening_id), [numberOf(application_id)]))
  },
  TerminateWorkingGroupLead(doing, state, details) {
    const { worker_id, slashing_amount, group: word } = argsOf(details)
    return withLead(state, word, worker_id, (group, lead) => terminate(doing, group, lead, maybe(amountOf)(slashing_amount), undefined))
  },
  SlashWorkingGroupLead(doing, state, details) {
    const { worker, amount, group: word } = argsOf(details)
    return withLead(state, word, worker, (group, lead) => {
      slash(doing, group, lead, amountOf(amount), undefined)
      return null
    })
  },
  DecreaseWorkingGroupLeadStake(doing, state, details) {
    const { worker, amount, group: word } = argsOf(details)
    return withLead(state, word, worker, (group, lead) => changeStake(doing, group, lead, -amountOf(amount)))
  },
  SetWorkingGroupLeadReward(doing, state, details) {
    const { worker, amount, group: word } = argsOf(details)
    return withLead(state, word, worker, (group, lead) => setReward(doing, group, lead, maybe(amountOf)(amount)))
  },
}
