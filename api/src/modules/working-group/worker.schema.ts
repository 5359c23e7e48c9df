import { builder } from '../../builder.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { badInput } from '../base/bad-input.js'
import { connect, pageCost, rootPage } from '../base/page.js'
import { Source } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { WorkingGroup } from './schema.js'
import { WorkerEnd, WorkerOrderInput, WorkerRole, WorkerWhereInput } from './worker.where.js'
import { countWorkers, findWorkers, type WorkerRow, workerKey, workerList } from './workers.js'

const standardWorkers = 10
const mostWorkers = 200

export const Worker = builder.objectRef<WorkerRow>('Worker').implement({
  description: 'Somebody a group hired, leads included. Sums are of what is read.',
  fields: (t) => ({
    key: t.string({ description: 'chain:group:name:number.', resolve: workerKey }),
    number: t.exposeString('worker', { description: 'Number in the group, given by the chain.' }),
    group: t.field({
      type: WorkingGroup,
      description: 'The group.',
      resolve: async (row, _, { load }) => {
        const group = await load.workingGroup.load(row)
        if (group === undefined) throw new TypeError(`No group ${row.workingGroup}`)
        return group
      },
    }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Who applied; null where the application is not read.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    role: t.expose('role', { type: WorkerRole, nullable: true, description: 'Hired as what; null where the opening is not read.' }),
    opening: t.exposeString('opening', { description: 'Number of the opening that brought them.' }),
    stake: t.field({
      type: Amount,
      nullable: true,
      description: 'Stake of the application; null where it is not read.',
      resolve: ({ stake, asset }) => amountOrNull(stake, asset),
    }),
    hiredAt: t.expose('hiredAt', { type: 'DateTime', description: 'When they were hired.' }),
    source: t.field({
      type: Source,
      description: 'The fact that hired them.',
      resolve: ({ factId, hiredHeight }) => ({ factId, height: hiredHeight }),
    }),
  }),
})

builder.objectFields(Worker, (t) => ({
  leavingBlock: t.expose('leavingHeight', {
    type: 'BlockNumber',
    nullable: true,
    description: 'Block of their notice; null where none is read.',
  }),
  endedBy: t.expose('endedBy', { type: WorkerEnd, nullable: true, description: 'How it ended; null while it lasts.' }),
  endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'When it ended; null while it lasts.' }),
  endedRationale: t.exposeString('endedRationale', {
    nullable: true,
    description: 'The words sent with a dismissal; null where there are none.',
  }),
  endSource: t.field({
    type: Source,
    nullable: true,
    description: 'The fact that ended it; null while it lasts.',
    resolve: ({ endedFact, endedHeight }) =>
      endedFact === null || endedHeight === null ? null : { factId: endedFact, height: endedHeight },
  }),
}))

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

builder.queryField('workers', (t) =>
  t.connection(
    {
      type: Worker,
      description: `Workers of groups whose hiring is read, leads included, newest first unless ordered. ${rootPage.standard} per page, at most ${rootPage.largest}.`,
      args: {
        where: t.arg({ type: WorkerWhereInput, description: 'Which workers.' }),
        orderBy: t.arg({ type: [WorkerOrderInput], description: 'At most 3 sort keys.' }),
      },
      complexity: pageCost(rootPage),
      resolve: (_, { where, orderBy, ...page }, { db }) => {
        const list = workerList(where, orderBy)
        return connect(
          list.listing,
          page,
          rootPage,
          (span) => findWorkers(db, list, span),
          () => countWorkers(db, list),
        )
      },
    },
    { name: 'WorkerConnection' },
    { name: 'WorkerEdge' },
  ),
)
