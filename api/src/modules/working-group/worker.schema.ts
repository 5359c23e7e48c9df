import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import type { WorkerRow } from './groups.js'
import { WorkingGroup } from './schema.js'

const standardWorkers = 10
const mostWorkers = 200

const WorkerRole = builder.enumType('WorkerRole', {
  description: 'What a worker was hired as.',
  values: {
    LEAD: { value: 'lead', description: 'The lead of the group.' },
    WORKER: { value: 'worker', description: 'One of its workers.' },
  },
} as const)

const WorkerEnd = builder.enumType('WorkerEnd', {
  description: 'How the work ended.',
  values: {
    EXITED: { value: 'exited', description: 'The worker left.' },
    TERMINATED: { value: 'terminated', description: 'The worker was dismissed.' },
  },
} as const)

const Worker = builder.objectRef<WorkerRow>('Worker').implement({
  description: 'Somebody a group hired, leads included. Sums are of what is read.',
  fields: (t) => ({
    number: t.exposeString('worker', { description: 'Number in the group, given by the chain.' }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Who applied; null where the application is not read.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    role: t.expose('role', { type: WorkerRole, nullable: true, description: 'Hired as what; null where the opening is not read.' }),
    hiredAt: t.expose('hiredAt', { type: 'DateTime', description: 'When they were hired.' }),
    endedBy: t.expose('endedBy', { type: WorkerEnd, nullable: true, description: 'How it ended; null while it lasts.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended; null while it lasts.' }),
    rewardPerBlock: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay per block, as set last; null for none, and where it is not read.',
      resolve: ({ rewardPerBlock, asset }) => amountOrNull(rewardPerBlock, asset),
    }),
    rewardPaid: t.field({
      type: Amount,
      nullable: true,
      description: 'Pay so far, late pay included; null where its asset is not known.',
      resolve: ({ rewardPaid, asset }) => amountOrNull(rewardPaid, asset),
    }),
    overduePaid: t.field({
      type: Amount,
      nullable: true,
      description: 'The part of it that was missed at its time and paid later; null where its asset is not known.',
      resolve: ({ overduePaid, asset }) => amountOrNull(overduePaid, asset),
    }),
    rewardOwed: t.field({
      type: Amount,
      nullable: true,
      description:
        'Pay that was missed and is still owed, as the chain said last; null where it says that nothing is owed, or said nothing.',
      resolve: ({ rewardOwed, asset }) => amountOrNull(rewardOwed, asset),
    }),
    slashed: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake that was taken away; null where its asset is not known.',
      resolve: ({ slashed, asset }) => amountOrNull(slashed, asset),
    }),
    source: t.field({
      type: Source,
      description: 'The fact that hired them.',
      resolve: ({ factId, hiredHeight }) => ({ factId, height: hiredHeight }),
    }),
  }),
})

builder.objectField(WorkingGroup, 'workers', (t) =>
  t.field({
    type: [Worker],
    description: 'Workers whose hiring is read, leads included, newest first.',
    args: {
      first: t.arg.int({ required: true, defaultValue: standardWorkers, description: `Workers to take, at most ${mostWorkers}.` }),
      current: t.arg.boolean({ description: 'True: only those at work; false: only those who ended; all, when absent.' }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: first ?? standardWorkers }),
    resolve: async (group, { first, current = null }, { load }) => {
      if (first < 0 || first > mostWorkers) throw badInput(`workers takes from 0 to ${mostWorkers}; ${first} were asked for`)
      const workers = await load.workers.load(group)
      return workers.filter(({ endedFact }) => current === null || (endedFact === null) === current).slice(0, first)
    },
  }),
)
