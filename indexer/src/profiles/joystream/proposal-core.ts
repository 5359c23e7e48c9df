import { BudgetId, type FactOf, GroupId } from '@secretariat/shared'
import type { ValueOf } from '../shape.js'
import { councilBudget } from './council.js'
import { joy, joyOrNull, proposalId } from './joy.js'
import type { proposalDetails } from './proposal-details.js'

type Details = ValueOf<typeof proposalDetails>
type Core = Pick<FactOf<'proposal.created'>, 'payments' | 'group' | 'budget' | 'amount' | 'subject'>

const nothing: Core = { payments: [], group: null, budget: null, amount: null, subject: null }

/** The part of a proposal every reader needs, whatever its type: whom it pays, which group and budget, how much, about which other. */
export function coreOf(details: Details): Core {
  switch (details.is) {
    case 'FundingRequest': {
      const [requests] = details.values
      const payments = requests.map(({ account, amount }) => ({ account, amount: joy(amount) }))
      return { ...nothing, payments, budget: councilBudget, amount: joy(requests.reduce((sum, { amount }) => sum + amount, 0n)) }
    }
    case 'UpdateWorkingGroupBudget':
      return { ...nothing, group: GroupId(details.values[1]), budget: BudgetId(details.values[1]), amount: joy(details.values[0]) }
    case 'CreateWorkingGroupLeadOpening':
      return { ...nothing, group: GroupId(details.values[0].group), amount: joyOrNull(details.values[0].rewardPerBlock) }
    case 'FillWorkingGroupLeadOpening':
      return { ...nothing, group: GroupId(details.values[0].workingGroup) }
    case 'TerminateWorkingGroupLead':
      return { ...nothing, group: GroupId(details.values[0].group), amount: joyOrNull(details.values[0].slashingAmount) }
    case 'CancelWorkingGroupLeadOpening':
      return { ...nothing, group: GroupId(details.values[1]) }
    case 'DecreaseWorkingGroupLeadStake':
    case 'SlashWorkingGroupLead':
    case 'SetWorkingGroupLeadReward':
      return { ...nothing, group: GroupId(details.values[2]), amount: joyOrNull(details.values[1]) }
    case 'SetCouncilBudgetIncrement':
    case 'DecreaseCouncilBudget':
    case 'SetCouncilorReward':
      return { ...nothing, budget: councilBudget, amount: joy(details.values[0]) }
    case 'SetMembershipPrice':
    case 'SetInitialInvitationBalance':
      return { ...nothing, amount: joy(details.values[0]) }
    case 'VetoProposal':
      return { ...nothing, subject: proposalId(details.values[0]) }
    default:
      return nothing
  }
}
