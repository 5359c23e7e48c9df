import type { Schema } from '@secretariat/db'
import { builder } from '../../builder.js'
import { TextFilter } from '../base/filter.js'
import { WorkerRoleFilter } from './worker.where.js'

type Status = Schema['openingState']['status']

export const OpeningStatus = builder.enumType('OpeningStatus', {
  description: 'What became of an opening.',
  values: {
    OPEN: { value: 'open', description: 'Neither filled nor cancelled.' },
    FILLED: { value: 'filled', description: 'Closed by the lead or the council; perhaps nobody was hired.' },
    CANCELLED: { value: 'cancelled', description: 'Taken back.' },
  },
} as const satisfies { description: string; values: Record<string, { value: Status; description: string }> })

const OpeningStatusFilter = builder.inputType('OpeningStatusFilter', {
  description: 'Condition on what became of an opening.',
  fields: (t) => ({
    eq: t.field({ type: OpeningStatus, description: 'Equal to this.' }),
    in: t.field({ type: [OpeningStatus], description: 'Equal to one of these; an empty list matches nothing.' }),
  }),
})

export const OpeningWhereInput = builder.inputType('OpeningWhere', {
  description: 'Which openings; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    chain: t.field({ type: TextFilter, description: 'Key of the chain.' }),
    group: t.field({ type: TextFilter, description: 'Name of the group.' }),
    role: t.field({ type: WorkerRoleFilter, description: 'What is sought.' }),
    status: t.field({ type: OpeningStatusFilter, description: 'What became of it.' }),
  }),
})
export type OpeningWhere = typeof OpeningWhereInput.$inferInput
