import type { ChainId, Height, MemberId } from '@secretariat/shared'
import type { Annihilation, Threat } from '@secretariat/shared/kpi'
import { builder } from '../../builder.js'
import { BlockEstimate, estimateOf } from '../chain/pace.js'
import { Membership } from '../membership/schema.js'
import type { KpiRow } from './follow.js'
import { roundKey } from './key.js'
import {
  few,
  KpiMeasureKind,
  KpiMoney,
  KpiNeed,
  KpiOrigin,
  KpiReason,
  KpiStatusEnum,
  KpiSum,
  KpiTarget,
  ThreatState,
} from './parts.schema.js'

interface Person {
  readonly chain: ChainId
  readonly origin: 'defined' | 'recorded'
  readonly member: MemberId | null
  readonly handle: string | null
}

/** Records name people of chains that are gone: they have a page only where that chain is read. */
export async function memberOf({ chain, origin, member }: Person) {
  return member === null || origin === 'recorded' ? null : { chain, member }
}

const Award = builder.objectRef<KpiRow['awards'][number]>('KpiAward').implement({
  description: 'What a KPI paid to a member.',
  fields: (t) => ({
    member: t.field({
      type: Membership,
      nullable: true,
      description: 'Who got it; null where records name a handle only.',
      resolve: memberOf,
    }),
    number: t.exposeString('member', { nullable: true, description: 'Number of the member, where it is known.' }),
    handle: t.exposeString('handle', { nullable: true, description: 'Name as records have it.' }),
    amount: t.field({ type: KpiMoney, description: 'How much.', resolve: ({ amount, currency }) => ({ amount, currency }) }),
  }),
})

interface TermRow {
  readonly chain: ChainId
  readonly text: string
  readonly annihilation: Annihilation | null
  readonly threat: Threat
}

const AnnihilationRef = builder.objectRef<TermRow>('KpiAnnihilation').implement({
  description: 'A term that forfeits rewards, and how near it is.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The term in words.' }),
    takesRound: t.boolean({
      nullable: true,
      description: 'Whether the rewards of the whole round go, not only those of this KPI; null where records only have words.',
      resolve: ({ annihilation }) => (annihilation === null ? null : annihilation.takes === 'round'),
    }),
    target: t.field({
      type: KpiTarget,
      nullable: true,
      description: 'What must hold; null where it strikes when the KPI is missed.',
      resolve: ({ annihilation }) => (annihilation?.when.kind === 'broken' ? annihilation.when.target : null),
    }),
    state: t.field({ type: ThreatState, description: 'How near it is.', resolve: ({ threat }) => threat.state }),
    reason: t.field({ type: KpiReason, nullable: true, description: 'Why.', resolve: ({ threat }) => threat.reason }),
    block: t.field({
      type: 'BlockNumber',
      nullable: true,
      description: 'Block in which it strikes if things go on as they do; null where that cannot be told.',
      resolve: ({ threat }) => threat.block,
    }),
    estimate: t.field({
      type: BlockEstimate,
      nullable: true,
      description: 'When that will be; null for blocks that are past.',
      resolve: ({ chain, threat }, _, { load }) => (threat.block === null ? null : estimateOf(load, chain, threat.block)),
    }),
  }),
})

const measureOfRecord = { 'on-chain': 'computed', 'off-chain': 'evidence', human: 'graded' } as const
const span = (row: KpiRow, end: 'first' | 'last'): Height | null => row.measured?.[end] ?? null

export const Kpi = builder.objectRef<KpiRow>('Kpi').implement({
  description: 'One KPI of a round.',
  fields: (t) => ({
    key: t.string({ description: 'Key of the round, colon, id.', resolve: (row) => `${roundKey(row)}:${row.kpi}` }),
    id: t.exposeString('kpi', { description: 'Its name in the round.' }),
    origin: t.expose('origin', { type: KpiOrigin, description: 'Where it comes from.' }),
    section: t.exposeString('section', { description: 'Under which heading it stands.' }),
    title: t.exposeString('title', { description: 'Its title.' }),
    scope: t.exposeString('scope', { nullable: true, description: 'What is to be done.' }),
    grading: t.exposeString('grading', { nullable: true, description: 'How it is graded, in words.' }),
    reward: t.field({
      type: KpiMoney,
      nullable: true,
      description: 'What it may pay; null where records do not tell.',
      resolve: ({ reward, currency }) => (reward === null ? null : { amount: reward, currency }),
    }),
    sharing: t.exposeString('sharing', { nullable: true, description: 'individual or shared; null where records do not tell.' }),
    owner: t.field({
      type: Membership,
      nullable: true,
      description: 'Who is to do it; null where nobody is named.',
      resolve: ({ chain, definition }) => (definition?.owner == null ? null : { chain, member: definition.owner }),
    }),
    fromBlock: t.expose('fromHeight', { type: 'BlockNumber', nullable: true, description: 'First block; null where not recorded.' }),
    deadline: t.expose('deadline', {
      type: 'BlockNumber',
      nullable: true,
      description: 'Last block that counts; null where not recorded.',
    }),
    deadlineDate: t.string({
      nullable: true,
      description: 'Date of the deadline as it was announced; the block decides.',
      resolve: ({ definition }) => definition?.deadlineDate ?? null,
    }),
    deadlineEstimate: t.field({
      type: BlockEstimate,
      nullable: true,
      description: 'When the deadline will be; null for blocks that are past.',
      resolve: ({ chain, deadline, origin }, _, { load }) =>
        deadline === null || origin === 'recorded' ? null : estimateOf(load, chain, deadline),
    }),
    author: t.exposeString('author', { nullable: true, description: 'Who defined it last; null for records.' }),
    at: t.expose('at', { type: 'DateTime', nullable: true, description: 'When it was defined last; null for records.' }),
  }),
})

builder.objectFields(Kpi, (t) => ({
  measure: t.field({
    type: KpiMeasureKind,
    nullable: true,
    description: 'How it is decided; null where records do not tell.',
    resolve: ({ definition, measurable }) => definition?.measure.kind ?? (measurable === null ? null : measureOfRecord[measurable]),
  }),
  target: t.field({
    type: KpiTarget,
    nullable: true,
    description: 'Of computed ones: the metric and its threshold.',
    resolve: ({ definition }) => (definition?.measure.kind === 'computed' ? definition.measure.target : null),
  }),
  value: t.string({
    nullable: true,
    description: 'What the metric says, as decimal text; null where the chain does not tell.',
    resolve: ({ reading }) => reading?.value ?? null,
  }),
  measuredFrom: t.field({
    type: 'BlockNumber',
    nullable: true,
    description: 'First block that metrics were read over.',
    resolve: (row) => span(row, 'first'),
  }),
  measuredTo: t.field({
    type: 'BlockNumber',
    nullable: true,
    description: 'Last one: the deadline, or the newest block that is read.',
    resolve: (row) => span(row, 'last'),
  }),
  needs: t.field({
    type: [KpiNeed],
    description: 'Of those proven by links: what has to be proven.',
    complexity: few,
    resolve: ({ definition, proofs }) =>
      definition?.measure.kind === 'evidence'
        ? definition.measure.needs.map((need) => ({ ...need, proofs: proofs.filter((proof) => proof.need === need.id) }))
        : [],
  }),
  scale: t.string({
    nullable: true,
    description: 'Of judged ones: by what they are judged.',
    resolve: ({ definition }) => (definition?.measure.kind === 'graded' ? definition.measure.scale : null),
  }),
}))

builder.objectFields(Kpi, (t) => ({
  status: t.expose('status', { type: KpiStatusEnum, description: 'How it stands.' }),
  reason: t.expose('reason', { type: KpiReason, description: 'Why.' }),
  annihilation: t.field({
    type: AnnihilationRef,
    nullable: true,
    description: 'What forfeits its reward; null where nothing does.',
    resolve: ({ chain, annihilation: text, definition, threat }) =>
      text === null ? null : { chain, text, annihilation: definition?.annihilation ?? null, threat },
  }),
  awards: t.field({ type: [Award], description: 'What it paid to whom.', complexity: few, resolve: ({ awards }) => [...awards] }),
  sum: t.field({
    type: KpiSum,
    nullable: true,
    description: 'What it paid in all, beside what is stated; null where nothing is paid or stated.',
    resolve: ({ awards, rewarded, currency }) => (rewarded === null || awards.length === 0 ? null : { awards, stated: rewarded, currency }),
  }),
}))
