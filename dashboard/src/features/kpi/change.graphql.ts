import * as z from 'zod/mini'
import { doneShape, userErrorFields } from '../../graphql/mutate.js'
import { operation } from '../../graphql/operation.js'

const answer = `{ result { key } userErrors { ${userErrorFields} } }`
const done = doneShape(z.object({ key: z.string() }))

interface InRound {
  readonly chain: string
  readonly round: string
}

export interface RoundFields extends InRound {
  readonly title: string
  readonly from: number
  readonly deadline: number
}

export const defineRoundOperation = operation<{ readonly input: RoundFields }>()(
  `mutation DefineKpiRound($input: DefineKpiRoundInput!) { defineKpiRound(input: $input) ${answer} }`,
  z.object({ defineKpiRound: done }),
)

export interface KpiFields {
  readonly id: string
  readonly section: string
  readonly title: string
  readonly scope?: string
  readonly reward: string
  readonly currency: string
  readonly shared: boolean
  readonly owner?: string
  readonly from: number
  readonly deadline: number
  readonly target?: { readonly metric: string; readonly parameter?: number; readonly bound: 'LEAST' | 'MOST'; readonly threshold: string }
  readonly needs?: readonly { readonly id: string; readonly text: string }[]
  readonly scale?: string
  readonly annihilation?: { readonly text: string; readonly takesRound: boolean }
}

export const defineKpiOperation = operation<{ readonly input: InRound & { readonly kpi: KpiFields } }>()(
  `mutation DefineKpi($input: DefineKpiInput!) { defineKpi(input: $input) ${answer} }`,
  z.object({ defineKpi: done }),
)

interface OfKpi extends InRound {
  readonly kpi: string
  readonly note?: string
}

export const proveKpiOperation = operation<{
  readonly input: OfKpi & { readonly need: string; readonly link: string; readonly withdrawn?: boolean }
}>()(`mutation ProveKpi($input: ProveKpiInput!) { proveKpi(input: $input) ${answer} }`, z.object({ proveKpi: done }))

export const verdicts = ['MET', 'MISSED', 'VOID'] as const

export const gradeKpiOperation = operation<{
  readonly input: OfKpi & {
    readonly verdict?: (typeof verdicts)[number]
    readonly awards?: readonly { readonly member: string; readonly amount: string }[]
  }
}>()(`mutation GradeKpi($input: GradeKpiInput!) { gradeKpi(input: $input) ${answer} }`, z.object({ gradeKpi: done }))
