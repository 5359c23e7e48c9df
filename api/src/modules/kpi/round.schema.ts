import { type KpiStatus, kpiStatuses } from '@secretariat/shared/kpi'
import { builder } from '../../builder.js'
import { Definition } from '../base/provenance.js'
import { Membership } from '../membership/schema.js'
import { roundKey } from './key.js'
import { Kpi, memberOf } from './kpi.schema.js'
import { KpiMoney, KpiOrigin, KpiStatusEnum, KpiSum } from './parts.schema.js'
import type { EarningRow, RoundRow } from './rounds.js'

const StatusCount = builder.objectRef<{ readonly status: KpiStatus; readonly count: number }>('KpiStatusCount').implement({
  description: 'KPIs of one status.',
  fields: (t) => ({
    status: t.expose('status', { type: KpiStatusEnum, description: 'The status.' }),
    count: t.exposeInt('count', { description: 'KPIs that have it.' }),
  }),
})

const earningRule = {
  key: 'kpi-earning',
  version: 1,
  formula: 'sum of what the KPIs of the round paid to the member; of recorded rounds, the sum that is recorded',
  exclusions: ['KPIs that are not judged as met', 'pay for the seat in the council'],
}

const Earning = builder.objectRef<EarningRow>('KpiEarning').implement({
  description: 'What a member earned in a round.',
  fields: (t) => ({
    member: t.field({ type: Membership, nullable: true, description: 'Who; null where records name a handle only.', resolve: memberOf }),
    number: t.exposeString('member', { nullable: true, description: 'Number of the member, where it is known.' }),
    handle: t.exposeString('handle', { nullable: true, description: 'Name as records have it.' }),
    amount: t.field({ type: KpiMoney, description: 'How much.', resolve: ({ amount, currency }) => ({ amount, currency }) }),
  }),
})

export const KpiRound = builder.objectRef<RoundRow>('KpiRound').implement({
  description: 'A round of KPIs.',
  fields: (t) => ({
    key: t.string({ description: 'chain:kpi:round; chain:recorded-kpi:round for records.', resolve: roundKey }),
    round: t.exposeString('round', { description: 'Its number or name.' }),
    origin: t.expose('origin', { type: KpiOrigin, description: 'Where it comes from.' }),
    title: t.exposeString('title', { nullable: true, description: 'Its title; null for records.' }),
    term: t.exposeInt('term', { nullable: true, description: "Number of the council's term it belongs to; null where not stated." }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', nullable: true, description: 'First block; null where not recorded.' }),
    deadline: t.expose('deadline', { type: 'BlockNumber', nullable: true, description: 'Last block; null where not recorded.' }),
    deadlineDate: t.exposeString('deadlineDate', { nullable: true, description: 'Date of it, as announced.' }),
    thread: t.exposeString('thread', { nullable: true, description: 'Link to the thread of summaries.' }),
    possible: t.field({
      type: KpiMoney,
      nullable: true,
      description: 'The most it may pay; null where not stated.',
      resolve: ({ possible, currency }) => (possible === null ? null : { amount: possible, currency }),
    }),
    author: t.exposeString('author', { nullable: true, description: 'Who defined it last; null for records.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When it was defined last; null for records.' }),
  }),
})

builder.objectFields(KpiRound, (t) => ({
  kpis: t.field({
    type: [Kpi],
    description: 'Its KPIs, by section and id.',
    resolve: async (row, _, { load }) => [...(await load.kpisOf.load(row))],
  }),
  statuses: t.field({
    type: [StatusCount],
    description: 'How many of its KPIs stand how; a status that none has is left out.',
    resolve: async (row, _, { load }) => {
      const kpis = await load.kpisOf.load(row)
      return kpiStatuses.flatMap((status) => {
        const count = kpis.filter((kpi) => kpi.status === status).length
        return count === 0 ? [] : [{ status, count }]
      })
    },
  }),
  warnings: t.int({
    description: 'Terms of annihilation that are about to strike, or have struck.',
    resolve: async (row, _, { load }) =>
      (await load.kpisOf.load(row)).filter(({ threat: { state } }) => state === 'warning' || state === 'bitten').length,
  }),
  earnings: t.field({
    type: [Earning],
    description: 'What members earned in it, most first.',
    resolve: async (row, _, { load }) => [...(await load.kpiEarnings.load(row))],
  }),
  earningDefinition: t.field({ type: Definition, description: 'How earnings are computed.', resolve: () => earningRule }),
  sum: t.field({
    type: KpiSum,
    nullable: true,
    description: 'What members earned in all, beside what is stated; null where nothing is stated.',
    resolve: async (row, _, { load }) =>
      row.stated === null ? null : { awards: await load.kpiEarnings.load(row), stated: row.stated, currency: row.currency },
  }),
}))
