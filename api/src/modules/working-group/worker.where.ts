import { builder } from '../../builder.js'
import { OrderDirection } from '../base/connection.js'
import { BooleanFilter, DateTimeFilter, TextFilter } from '../base/filter.js'

export const WorkerRole = builder.enumType('WorkerRole', {
  description: 'What a worker is hired as.',
  values: {
    LEAD: { value: 'lead', description: 'The lead of the group.' },
    WORKER: { value: 'worker', description: 'One of its workers.' },
  },
} as const)

export const WorkerEnd = builder.enumType('WorkerEnd', {
  description: 'How the work ended.',
  values: {
    EXITED: { value: 'exited', description: 'The worker left.' },
    TERMINATED: { value: 'terminated', description: 'The worker was dismissed.' },
  },
} as const)

export const WorkerRoleFilter = builder.inputType('WorkerRoleFilter', {
  description: 'Condition on what somebody is hired as.',
  fields: (t) => ({
    eq: t.field({ type: WorkerRole, description: 'Equal to this.' }),
    in: t.field({ type: [WorkerRole], description: 'Equal to one of these; an empty list matches nothing.' }),
  }),
})

const WorkerEndFilter = builder.inputType('WorkerEndFilter', {
  description: 'Condition on how the work ended.',
  fields: (t) => ({
    eq: t.field({ type: WorkerEnd, description: 'Equal to this.' }),
    in: t.field({ type: [WorkerEnd], description: 'Equal to one of these; an empty list matches nothing.' }),
  }),
})

export const WorkerWhereInput = builder.inputType('WorkerWhere', {
  description: 'Which workers; all conditions must hold. An explicit null is an error.',
  fields: (t) => ({
    chain: t.field({ type: TextFilter, description: 'Key of the chain.' }),
    group: t.field({ type: TextFilter, description: 'Name of the group.' }),
    member: t.field({ type: TextFilter, description: 'Number of the member.' }),
    role: t.field({ type: WorkerRoleFilter, description: 'What they were hired as.' }),
    present: t.field({ type: BooleanFilter, description: 'Whether they are still at work.' }),
    endedBy: t.field({ type: WorkerEndFilter, description: 'How the work ended.' }),
    hiredAt: t.field({ type: DateTimeFilter, description: 'When they were hired.' }),
  }),
})
export type WorkerWhere = typeof WorkerWhereInput.$inferInput

const WorkerOrderField = builder.enumType('WorkerOrderField', {
  description: 'What workers can be sorted by.',
  values: { HIRED_AT: { description: 'When they were hired.' }, ENDED_AT: { description: 'When the work ended.' } },
})

export const WorkerOrderInput = builder.inputType('WorkerOrder', {
  description: 'One sort key of workers.',
  fields: (t) => ({
    field: t.field({ type: WorkerOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'In which direction.' }),
  }),
})
export type WorkerOrder = typeof WorkerOrderInput.$inferInput
