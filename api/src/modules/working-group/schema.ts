import { builder } from '../../builder.js'
import type { Loaders } from '../../context.js'
import { Amount, amountOrNull } from '../base/amount.js'
import { requireChainId } from '../base/key.js'
import { Source } from '../base/provenance.js'
import { requireChain } from '../chain/chains.js'
import { Chain } from '../chain/schema.js'
import { Membership } from '../membership/schema.js'
import { findGroups, type GroupPayRow, type LeadTenureRow, type WorkingGroupRow } from './groups.js'
import { groupKey, parseGroupKey } from './key.js'

export const LeadTenure = builder.objectRef<LeadTenureRow>('LeadTenure').implement({
  description: 'A lead of a group, from when to when.',
  fields: (t) => ({
    worker: t.exposeString('worker', { description: 'Number of the worker who led.' }),
    groupName: t.exposeString('workingGroup', { description: 'Name of the group.' }),
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Who that is; null where the application is not read.',
      resolve: ({ chain, member }) => (member === null ? null : { chain, member }),
    }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', description: 'Block it began in.' }),
    fromAt: t.expose('fromAt', { type: 'DateTime', description: 'Time of that block.' }),
    untilBlock: t.expose('untilHeight', { type: 'BlockNumber', nullable: true, description: 'Block it ended in; null while it lasts.' }),
    untilAt: t.expose('untilAt', { type: 'DateTime', nullable: true, description: 'Time of that block; null while it lasts.' }),
    source: t.field({
      type: Source,
      description: 'The fact that made them lead.',
      resolve: ({ factId, fromHeight }) => ({ factId, height: fromHeight }),
    }),
  }),
})

const GroupPay = builder.objectRef<GroupPayRow>('GroupPay').implement({
  description: 'Pay of the workers of a group whose hiring is read.',
  fields: (t) => ({
    paid: t.field({ type: Amount, description: 'Paid, late pay included.', resolve: ({ paid, asset }) => ({ units: paid, asset }) }),
    overduePaid: t.field({
      type: Amount,
      description: 'The part of it that was missed at its time and paid later.',
      resolve: ({ overdue, asset }) => ({ units: overdue, asset }),
    }),
    owed: t.field({
      type: Amount,
      nullable: true,
      description: 'Missed and still owed, as the chain said last; null where it says of nobody that something is owed.',
      resolve: ({ owed, asset }) => amountOrNull(owed, asset),
    }),
  }),
})

export const WorkingGroup = builder.objectRef<WorkingGroupRow>('WorkingGroup')

builder.node(WorkingGroup, {
  description: 'A working group of a chain, as it stands where reading ended.',
  id: { resolve: groupKey },
  loadMany: (keys, { load }) => Promise.all(keys.map((key) => groupOfKey(load, key))),
  fields: (t) => ({
    key: t.string({ description: 'chain:group:name.', resolve: groupKey }),
    chain: t.field({
      type: Chain,
      description: 'The chain it belongs to.',
      resolve: ({ chain }, _, { load }) => requireChain(load, chain),
    }),
    name: t.exposeString('workingGroup', { description: 'Name of the pallet that is the group; its budget has the same name.' }),
    lead: t.field({
      type: LeadTenure,
      nullable: true,
      description: 'Who leads it; null where nobody does, or where it is not known.',
      resolve: async (group, _, { load }) => (await load.leadTenures.load(group)).find(({ untilFact }) => untilFact === null) ?? null,
    }),
    leads: t.field({
      type: [LeadTenure],
      description: 'Who led it when, newest first, as far as is read.',
      resolve: async (group, _, { load }) => [...(await load.leadTenures.load(group))],
    }),
    workerCount: t.exposeInt('workers', { description: 'At work, lead included, among those whose hiring is read.' }),
    everHired: t.exposeInt('everHired', { description: 'Hired at any time, as far as is read.' }),
    openOpenings: t.exposeInt('openOpenings', { description: 'Openings that are open, among those that are read.' }),
    balance: t.field({
      type: Amount,
      nullable: true,
      description: 'Balance of its budget; null where the chain stated none.',
      resolve: ({ balance, asset }) => amountOrNull(balance, asset),
    }),
    pay: t.field({
      type: GroupPay,
      nullable: true,
      description: 'Pay of its workers; null where no worker is read, or pay in several assets.',
      resolve: async (group, _, { load }) => (await load.groupPay.load(group)) ?? null,
    }),
    statusText: t.exposeString('statusText', { nullable: true, description: 'What its lead says of it last; null where nothing is read.' }),
  }),
})

async function groupOfKey(load: Loaders, key: string): Promise<WorkingGroupRow | null> {
  const parsed = parseGroupKey(key)
  return parsed === undefined ? null : ((await load.workingGroup.load(parsed)) ?? null)
}

builder.queryFields((t) => ({
  workingGroups: t.field({
    type: [WorkingGroup],
    description: 'Working groups of a chain that facts name, by name; empty when there is no such chain.',
    args: { chain: t.arg.string({ required: true, description: 'Key of the chain.' }) },
    resolve: (_, { chain }, { db }) => findGroups(db, requireChainId(chain)),
  }),
  workingGroup: t.field({
    type: WorkingGroup,
    nullable: true,
    description: 'The working group with this key; null when facts name none.',
    args: { key: t.arg.string({ required: true, description: 'chain:group:name.' }) },
    resolve: (_, { key }, { load }) => groupOfKey(load, key),
  }),
}))
