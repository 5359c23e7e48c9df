import { blake2Hex } from '../../substrate/hash.js'
import { hexToBytes } from '../../substrate/writer.js'
import { type Doing, decree, tell, textHex } from '../doing.js'
import { procedureOf } from '../laws.js'
import type { Proposal, State } from '../state.js'
import { amountOf, argsOf, listOf, numberOf, textOf } from '../values.js'
import { flow } from './budget.js'
import type { Effect, Effects } from './effect.js'
import { leadershipEffects } from './leadership.js'
import { end, note } from './proposals.js'
import { settingEffects } from './settings.js'

/** Carries out an approved proposal when its time has come. */
export function carryOut(doing: Doing, state: State, proposal: Proposal): void {
  const isDue = doing.height >= proposal.since + state.laws.blocks(procedureOf(proposal.type).grace)
  if (!isDue || doing.height < (proposal.executeAt ?? 0)) return
  state.proposals.delete(proposal.id)
  doing.proposal = proposal.id
  const error = (effects[proposal.type] ?? (() => 'NotSupported'))(doing, state, proposal.details)
  doing.proposal = undefined
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

const effects: Effects = {
  ...settingEffects,
  ...leadershipEffects,
  Signal(doing, _, details) {
    tell(doing, 'JoystreamUtility', 'Signaled', details)
    decree(doing, { decree: 'signal-raised', text: textOf(details) })
    return null
  },
  RuntimeUpgrade(doing, _, details) {
    tell(doing, 'JoystreamUtility', 'RuntimeUpgraded', details)
    decree(doing, { decree: 'runtime-upgraded', length: hexToBytes(textOf(details)).length })
    doing.hasNewCode = true
    return null
  },
  AmendConstitution(doing, _, details) {
    tell(doing, 'Constitution', 'ConstutionAmended', blake2Hex(hexToBytes(textOf(details))), details)
    decree(doing, { decree: 'constitution-amended', text: textOf(details) })
    return null
  },
  FundingRequest: fund,
  DecreaseCouncilBudget: decrease,
  VetoProposal: veto,
}
