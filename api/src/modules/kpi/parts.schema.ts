import { type Award, checkSum, type Reason, sayReason, type Target } from '@secretariat/shared/kpi'
import { builder } from '../../builder.js'
import { Definition } from '../base/provenance.js'
import { metricRule } from './metric-rules.js'
import type { ProofRow } from './rounds.js'

/** What a list inside a KPI costs: there are few of each. */
export const few = { field: 1, multiplier: 3 }

interface Money {
  readonly amount: string
  readonly currency: string
}

export const KpiOrigin = builder.enumType('KpiOrigin', {
  description: 'Where a KPI comes from.',
  values: {
    DEFINED: { value: 'defined', description: 'Defined here; every change is an entry with its author.' },
    RECORDED: { value: 'recorded', description: 'Taken over from published records.' },
  },
} as const)

export const KpiStatusEnum = builder.enumType('KpiStatus', {
  description: 'How a KPI stands.',
  values: {
    NOT_STARTED: { value: 'not-started', description: 'Its first block is still to come.' },
    ON_TRACK: { value: 'on-track', description: 'It runs, and nothing speaks against it.' },
    AT_RISK: { value: 'at-risk', description: 'It runs behind, or waits for a judgement after its deadline.' },
    MET: { value: 'met', description: 'Met.' },
    MISSED: { value: 'missed', description: 'Not met.' },
    VOID: { value: 'void', description: 'It counts no more.' },
    UNKNOWN: { value: 'unknown', description: 'Blocks or records do not tell.' },
  },
} as const)

export const KpiMeasureKind = builder.enumType('KpiMeasureKind', {
  description: 'How it is decided whether a KPI is met.',
  values: {
    COMPUTED: { value: 'computed', description: 'Computed from the chain.' },
    EVIDENCE: { value: 'evidence', description: 'Proven by links.' },
    GRADED: { value: 'graded', description: 'Judged by a person.' },
  },
} as const)

export const ThreatState = builder.enumType('KpiThreatState', {
  description: 'How near a term of annihilation is.',
  values: {
    NONE: { value: 'none', description: 'There is none, or it can strike no more.' },
    CLEAR: { value: 'clear', description: 'It is far away.' },
    WARNING: { value: 'warning', description: 'It is about to strike.' },
    BITTEN: { value: 'bitten', description: 'It has struck.' },
    UNKNOWN: { value: 'unknown', description: 'The chain does not tell.' },
  },
} as const)

export const Bound = builder.enumType('KpiBound', {
  description: 'On which side of the threshold a value has to be.',
  values: {
    LEAST: { value: 'least', description: 'At least the threshold.' },
    MOST: { value: 'most', description: 'At most the threshold.' },
  },
} as const)

export const KpiMoney = builder.objectRef<Money>('KpiMoney').implement({
  description: 'Money as KPIs state it: whole units of a currency that may be none of the chain.',
  fields: (t) => ({
    amount: t.exposeString('amount', { description: 'Exact decimal text.' }),
    currency: t.exposeString('currency', { description: 'USD, JOY, …' }),
  }),
})

export const KpiReason = builder.objectRef<Reason>('KpiReason').implement({
  description: 'Why something stands as it does.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The kind of reason, in a word that stays.' }),
    en: t.string({ description: 'The sentence in English.', resolve: (why) => sayReason(why, 'en') }),
    zh: t.string({ description: 'The sentence in Chinese.', resolve: (why) => sayReason(why, 'zh-CN') }),
  }),
})

export const KpiTarget = builder.objectRef<Target>('KpiTarget').implement({
  description: 'A metric and the threshold it has to reach or to keep.',
  fields: (t) => ({
    metric: t.exposeString('metric', { description: 'Name of the metric.' }),
    parameter: t.exposeInt('parameter', { nullable: true, description: 'The number in its formula; null where it has none.' }),
    bound: t.expose('bound', { type: Bound, description: 'On which side the value has to be.' }),
    threshold: t.exposeString('threshold', { description: 'Decimal text, in the unit of the metric; shares from 0 to 1.' }),
    definition: t.field({ type: Definition, description: 'What the metric counts.', resolve: ({ metric }) => metricRule(metric) }),
  }),
})

export const KpiProof = builder.objectRef<ProofRow>('KpiProof').implement({
  description: 'A link that was given as proof.',
  fields: (t) => ({
    link: t.exposeString('url', { description: 'Where it can be seen.' }),
    note: t.exposeString('note', { description: 'Words beside it.' }),
    block: t.expose('height', { type: 'BlockNumber', nullable: true, description: 'Newest block that was known when it was given.' }),
    withdrawn: t.exposeBoolean('withdrawn', { description: 'Whether it was taken back.' }),
    author: t.exposeString('author', { description: 'Who gave it.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
})

interface NeedRow {
  readonly id: string
  readonly text: string
  readonly proofs: readonly ProofRow[]
}

export const KpiNeed = builder.objectRef<NeedRow>('KpiNeed').implement({
  description: 'Something that has to be proven.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name in the KPI.' }),
    text: t.exposeString('text', { description: 'What has to be proven.' }),
    proofs: t.field({
      type: [KpiProof],
      description: 'Links for it, oldest first.',
      complexity: few,
      resolve: ({ proofs }) => [...proofs],
    }),
  }),
})

export interface SumRow {
  readonly awards: readonly Pick<Award, 'amount'>[]
  readonly stated: string
  readonly currency: string
}

const sumRule = {
  key: 'kpi-sum',
  version: 1,
  formula: 'sum of what members got, less what is stated as paid; a difference is a finding',
  exclusions: ['awards of KPIs that are not judged as met'],
}

export const KpiSum = builder.objectRef<SumRow>('KpiSum').implement({
  description: 'What members got in all, beside what is stated.',
  fields: (t) => ({
    awarded: t.string({ description: 'Sum of what members got.', resolve: ({ awards, stated }) => checkSum(awards, stated).awarded }),
    stated: t.exposeString('stated', { description: 'What is stated as paid; of a defined KPI, its reward.' }),
    difference: t.string({
      description: 'The first less the second; 0 where they agree.',
      resolve: ({ awards, stated }) => checkSum(awards, stated).difference,
    }),
    currency: t.exposeString('currency', { description: 'Currency of all three.' }),
    definition: t.field({ type: Definition, description: 'How it is computed.', resolve: () => sumRule }),
  }),
})
