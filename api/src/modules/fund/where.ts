import type { fundStages } from '@secretariat/db'
import { builder } from '../../builder.js'
import { AccountFilter, equality, SearchFilter, search } from '../base/filter.js'

export const FundStage = builder.enumType('FundStage', {
  description: 'What became of a motion.',
  values: {
    PENDING: { value: 'pending', description: 'The committee has not decided, and may.' },
    PUBLICITY: { value: 'publicity', description: 'It passed; money may be asked for after the last block of publicity.' },
    PAYABLE: { value: 'payable', description: 'It passed, and nothing is asked for that is not answered.' },
    REQUESTED: { value: 'requested', description: 'Money is asked for, and the committee has not decided.' },
    PAID: { value: 'paid', description: 'All of it is paid.' },
    REJECTED: { value: 'rejected', description: 'More than a third of the committee is against it.' },
    LAPSED: { value: 'lapsed', description: 'The time to decide ended without enough on either side.' },
    TURNED_DOWN: { value: 'turned-down', description: 'The account of the fund, which is its producers, stopped it.' },
    CLOSED: { value: 'closed', description: 'Closed before all of it was paid.' },
    UNKNOWN: { value: 'unknown', description: 'Its row is gone and no block shows who closed it: nothing is proven.' },
  },
} as const satisfies { description: string; values: Record<string, { value: (typeof fundStages)[number]; description: string }> })

const FundStageFilter = builder.inputType('FundStageFilter', {
  description: 'Condition on what became of a motion.',
  fields: (t) => ({
    eq: t.field({ type: FundStage, description: 'Equal to this.' }),
    in: t.field({ type: [FundStage], description: 'One of these; an empty list matches nothing.' }),
  }),
})

export const FundMotionWhereInput = builder.inputType('FundMotionWhere', {
  description: 'Which motions: all conditions hold.',
  fields: (t) => ({
    stage: t.field({ type: FundStageFilter, description: 'What became of it.' }),
    proposer: t.field({ type: AccountFilter, description: 'Who proposed it.' }),
    title: t.field({ type: SearchFilter, description: 'Words in its title.' }),
  }),
})
export type FundMotionWhere = typeof FundMotionWhereInput.$inferInput

/** The conditions of a filter. */
export function motionConditions(where: FundMotionWhere) {
  return [...equality('stage', where.stage), ...equality('proposer', where.proposer), ...search('title', where.title)]
}
