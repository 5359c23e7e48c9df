import { blake2Hex } from '../../substrate/hash.js'
import type { Value } from '../../substrate/scale.js'
import { hexToBytes } from '../../substrate/writer.js'
import { type Doing, tell, textHex } from '../doing.js'
import { procedureOf } from '../laws.js'
import type { Group, Proposal, State } from '../state.js'
import { amountOf, argsOf, listOf, maybe, numberOf, textOf } from '../values.js'
import { flow } from './budget.js'
import { move } from './group-money.js'
import { addOpening, fill, slash, terminate } from './groups.js'
import { end, note } from './proposals.js'

/** Does what a proposal asks for; an error, or null. */
type Effect = (doing: Doing, state: State, details: Value) => string | null

/** Carries out an approved proposal when its time has come. */
export function carryOut(doing: Doing, state: State, proposal: Proposal): void {
  const isDue = doing.height >= proposal.since + state.laws.blocks(procedureOf(proposal.type).grace)
  if (!isDue || doing.height < (proposal.executeAt ?? 0)) return
  state.proposals.delete(proposal.id)
  const error = (effects[proposal.type] ?? (() => 'NotSupported'))(doing, state, proposal.details)
  tell(
    doing,
    'ProposalsEngine',
    'ProposalExecuted',
    proposal.id,
    error === null ? 'Executed' : { ExecutionFailed: { error: textHex(error) } },
  )
  note(doing, proposal, (entry) => {
    entry.executed = { block: doing.height, error }
  })
}

const fund: Effect = (doing, state, details) => {
  const payments = listOf(details).map((each) => ({ account: textOf(argsOf(each).account), amount: amountOf(argsOf(each).amount) }))
  const total = payments.reduce((sum, { amount }) => sum + amount, 0n)
  if (total > state.budget.balance) return 'InsufficientFundsForFundingRequest'
  for (const { account, amount } of payments) {
    flow(doing, state, 'funding-request', -amount)
    tell(doing, 'Council', 'RequestFunded', account, amount)
  }
  return null
}

/** A setting of the chain: an event says it, and the ledger keeps it. */
const set =
  (pallet: string, event: string, change: (state: State, value: bigint) => void = () => undefined): Effect =>
  (doing, state, details) => {
    if (!doing.language.hasEvent(pallet, event)) return 'NotSupported'
    const value = typeof details === 'number' ? BigInt(details) : amountOf(details)
    change(state, value)
    tell(doing, pallet, event, value)
    doing.deeds.push(({ settings }) => settings.push({ block: doing.height, setting: event, value: `${value}` }))
    return null
  }

function inGroup(state: State, word: Value, act: (group: Group) => string | null): string | null {
  const group = state.groups.find(({ plan }) => plan.word === word)
  return group === undefined ? 'NoSuchGroup' : act(group)
}

const withLead = (
  state: State,
  word: Value,
  worker: Value,
  act: (group: Group, lead: NonNullable<ReturnType<Group['workers']['get']>>) => string | null,
) =>
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

const veto: Effect = (doing, { proposals }, details) => {
  const target = proposals.get(numberOf(details))
  if (target === undefined) return 'ProposalsEngine.ProposalNotFound'
  end(doing, proposals, target, 'Vetoed')
  return null
}

const decrease: Effect = (doing, state, details) => {
  if (!doing.language.hasEvent('Council', 'CouncilBudgetDecreased')) return 'NotSupported'
  const amount = amountOf(details)
  if (amount > state.budget.balance) return 'Council.InsufficientFundsForFundingRequest'
  flow(doing, state, 'decrease', -amount)
  tell(doing, 'Council', 'CouncilBudgetDecreased', amount)
  return null
}

const effects: Readonly<Record<string, Effect>> = {
  Signal(doing, _, details) {
    tell(doing, 'JoystreamUtility', 'Signaled', details)
    return null
  },
  RuntimeUpgrade(doing, _, details) {
    tell(doing, 'JoystreamUtility', 'RuntimeUpgraded', details)
    doing.hasNewCode = true
    return null
  },
  AmendConstitution(doing, _, details) {
    tell(doing, 'Constitution', 'ConstutionAmended', blake2Hex(hexToBytes(textOf(details))), details)
    return null
  },
  FundingRequest: fund,
  UpdateWorkingGroupBudget(doing, state, details) {
    const { amount, group: word, kind } = argsOf(details)
    return inGroup(state, word, (group) => move(doing, state, group, amountOf(amount), kind === 'Positive'))
  },
  CreateWorkingGroupLeadOpening: openLead,
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
  SetWorkingGroupLeadReward(doing, state, details) {
    const { worker, amount, group: word } = argsOf(details)
    return withLead(state, word, worker, (group, lead) => {
      lead.reward = maybe(amountOf)(amount)
      tell(doing, group.plan.pallet, 'WorkerRewardAmountUpdated', lead.id, lead.reward)
      return null
    })
  },
  SetCouncilBudgetIncrement: set('Council', 'BudgetIncrementUpdated', ({ budget }, value) => {
    budget.increment = value
  }),
  SetCouncilorReward: set('Council', 'CouncilorRewardUpdated', ({ budget }, value) => {
    budget.reward = value
  }),
  SetReferralCut: set('Members', 'ReferralCutUpdated'),
  SetMembershipPrice: set('Members', 'MembershipPriceUpdated'),
  SetEraPayoutDampingFactor: set('Council', 'EraPayoutDampingFactorSet'),
  DecreaseCouncilBudget: decrease,
  VetoProposal: veto,
}
