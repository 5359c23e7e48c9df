import type { budgetFlows } from '@secretariat/db'
import { builder } from '../../builder.js'

export const BudgetFlow = builder.enumType('BudgetFlow', {
  description: 'Why money came into a budget or left it.',
  values: {
    REFILL: { value: 'refill', description: 'The periodic refill.' },
    GIFT: { value: 'gift', description: 'Somebody gave of their own.' },
    CHANNEL_EARNINGS: { value: 'channel-earnings', description: 'Earnings of a channel, given to the budget.' },
    FUNDING_REQUEST: { value: 'funding-request', description: 'A funding request that was granted.' },
    DISCRETIONARY: { value: 'discretionary', description: 'Spent by a lead as they saw fit.' },
    VESTED: { value: 'vested', description: 'Spent by a lead, released over time.' },
    CREATOR_PAYOUT: { value: 'creator-payout', description: 'Paid to a creator.' },
    INVITATION: { value: 'invitation', description: 'The first balance of an invited member.' },
    TRANSFER: { value: 'transfer', description: 'From one budget to another.' },
    DECREASE: { value: 'decrease', description: 'Taken away by decision, to nobody.' },
    REWARD: { value: 'reward', description: 'Pay of a councillor or a worker.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof budgetFlows)[number]; description: string }> })

export const BudgetFlowFilter = builder.inputType('BudgetFlowFilter', {
  description: 'Condition on why money moved.',
  fields: (t) => ({
    eq: t.field({ type: BudgetFlow, description: 'Equal to this.' }),
    in: t.field({ type: [BudgetFlow], description: 'One of these; an empty list matches nothing.' }),
  }),
})
