import type { ChainId, Height, MemberId } from '@secretariat/shared'
import type { Grade, KpiDefinition, KpiRoundDefinition } from '@secretariat/shared/kpi'
import type { ColumnType } from 'kysely'

interface Authored {
  seq: number
  author: string
  at: Date
}

interface OfRound extends Authored {
  chain: ChainId
  round: string
}

interface OfKpi extends OfRound {
  kpi: string
}

/** A round as it was defined last. */
export interface KpiRoundTable extends OfRound {
  definition: ColumnType<KpiRoundDefinition, KpiRoundDefinition>
  fromHeight: Height
  deadline: Height
}

/** A KPI as it was defined last. */
export interface KpiTable extends OfKpi {
  definition: ColumnType<KpiDefinition, KpiDefinition>
}

/** A link that was given for a need of a KPI, and the newest block that was known then. */
export interface KpiProofTable extends OfKpi {
  need: string
  url: string
  note: string
  height: Height | null
  withdrawn: boolean
}

/** The judgement that counts; none where the verdict is null. Awards are in the currency of the KPI's reward. */
export interface KpiGradeTable extends OfKpi {
  verdict: Grade['verdict'] | null
  note: string
  awards: ColumnType<readonly { member: MemberId; amount: string }[], readonly { member: MemberId; amount: string }[]>
}

/** Tables that are made from what people state of KPIs. */
export interface KpiProjections {
  kpiRound: KpiRoundTable
  kpi: KpiTable
  kpiProof: KpiProofTable
  kpiGrade: KpiGradeTable
}
