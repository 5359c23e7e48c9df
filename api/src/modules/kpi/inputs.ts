import type { InputRef } from '@pothos/core'
import type { KpiDefinition, Target } from '@secretariat/shared/kpi'
import { builder } from '../../builder.js'
import { Bound } from './parts.schema.js'

interface TargetInput {
  metric: string
  parameter?: number | null | undefined
  bound: Target['bound']
  threshold: string
}

const KpiTargetInput = builder.inputRef<TargetInput>('KpiTargetInput').implement({
  description: 'A metric and its threshold.',
  fields: (t) => ({
    metric: t.string({ required: true, description: 'Name of the metric.' }),
    parameter: t.int({ description: 'The number in its formula, where it has one.' }),
    bound: t.field({ type: Bound, required: true, description: 'On which side the value has to be.' }),
    threshold: t.string({ required: true, description: 'Decimal text; shares from 0 to 1.' }),
  }),
})

interface NeedInput {
  id: string
  text: string
}

const KpiNeedInput = builder.inputRef<NeedInput>('KpiNeedInput').implement({
  description: 'Something that has to be proven.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'Its name in the KPI.' }),
    text: t.string({ required: true, description: 'What has to be proven.' }),
  }),
})

interface AnnihilationInput {
  text: string
  takesRound: boolean
  warnBlocks?: number | null | undefined
  target?: TargetInput | null | undefined
}

const KpiAnnihilationInput = builder.inputRef<AnnihilationInput>('KpiAnnihilationInput').implement({
  description: 'A term that forfeits rewards.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The term in words.' }),
    takesRound: t.boolean({ required: true, description: 'Whether it takes the rewards of the whole round.' }),
    warnBlocks: t.int({ description: 'How many blocks before it to warn; a day of blocks when absent.' }),
    target: t.field({ type: KpiTargetInput, description: 'What must hold; absent: it strikes when the KPI is missed.' }),
  }),
})

export interface KpiInput {
  id: string
  section: string
  title: string
  scope?: string | null | undefined
  grading?: string | null | undefined
  reward: string
  currency: string
  shared: boolean
  owner?: string | null | undefined
  from: number
  deadline: number
  deadlineDate?: string | null | undefined
  target?: TargetInput | null | undefined
  needs?: NeedInput[] | null | undefined
  scale?: string | null | undefined
  annihilation?: AnnihilationInput | null | undefined
  voided?: string | null | undefined
}

export const KpiInputRef: InputRef<KpiInput> = builder.inputRef<KpiInput>('KpiInput').implement({
  description: 'A KPI as it shall count. Give one of target, needs and scale.',
  fields: (t) => ({
    id: t.string({ required: true, description: 'Its name in the round.' }),
    section: t.string({ required: true, description: 'Under which heading it stands.' }),
    title: t.string({ required: true, description: 'Its title.' }),
    scope: t.string({ description: 'What is to be done.' }),
    grading: t.string({ description: 'How it is graded, in words.' }),
    reward: t.string({ required: true, description: 'Decimal text, in whole units of the currency.' }),
    currency: t.string({ required: true, description: 'USD, JOY, …' }),
    shared: t.boolean({ required: true, description: 'Whether several share the reward.' }),
    owner: t.string({ description: 'Number of the member who is to do it.' }),
    from: t.int({ required: true, description: 'First block.' }),
    deadline: t.int({ required: true, description: 'Last block that counts.' }),
    deadlineDate: t.string({ description: 'Date of it as announced, YYYY-MM-DD.' }),
    target: t.field({ type: KpiTargetInput, description: 'Computed from the chain: the metric and its threshold.' }),
    needs: t.field({ type: [KpiNeedInput], description: 'Proven by links: what has to be proven.' }),
    scale: t.string({ description: 'Judged by a person: by what.' }),
    annihilation: t.field({ type: KpiAnnihilationInput, description: 'What forfeits its reward.' }),
    voided: t.string({ description: 'Why it counts no more.' }),
  }),
})

/** The input in the shape that `kpiSchema` reads; it judges everything. */
export function definitionOf({ reward, currency, shared, annihilation, target, needs, scale, ...plain }: KpiInput) {
  const measures: unknown[] = [
    ...(target == null ? [] : [{ kind: 'computed', target }]),
    ...(needs == null ? [] : [{ kind: 'evidence', needs }]),
    ...(scale == null ? [] : [{ kind: 'graded', scale }]),
  ]
  return {
    ...said(plain),
    reward: { amount: reward, currency },
    sharing: (shared ? 'shared' : 'individual') satisfies KpiDefinition['sharing'],
    measure: measures.length === 1 ? measures[0] : undefined,
    annihilation: annihilation == null ? null : termOf(annihilation),
  }
}

function termOf({ text, takesRound, warnBlocks, target }: AnnihilationInput) {
  const when = target == null ? { kind: 'missed' } : { kind: 'broken', target }
  return { text, takes: takesRound ? 'round' : 'kpi', when, ...(warnBlocks == null ? {} : { warnBlocks }) }
}

/** Without what was not said, so that the standard values of the schema hold. */
function said(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null))
}
