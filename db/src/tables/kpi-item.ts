import type { ChainId, Height, MemberId } from '@secretariat/shared'
import type { KpiDefinition } from '@secretariat/shared/kpi'
import type { RecordedKpiTable } from './recorded-kpi.js'

type Origin = 'defined' | 'recorded'

/** View: a KPI, as people define it now or as records name it. Money is decimal text in whole units of the currency. */
interface KpiItemView {
  chain: ChainId
  round: string
  kpi: string
  origin: Origin
  /** Null for recorded ones. */
  definition: KpiDefinition | null
  section: string
  title: string
  reward: string | null
  currency: string
  sharing: string | null
  grading: string | null
  scope: string | null
  /** Of recorded ones. */
  measurable: RecordedKpiTable['measurable']
  fromHeight: Height | null
  deadline: Height | null
  annihilation: string | null
  /** What records say was paid for it. */
  rewarded: string | null
  author: string | null
  at: Date | null
}

/** View: what a KPI paid to whom. */
interface KpiAwardView {
  chain: ChainId
  round: string
  kpi: string
  origin: Origin
  member: MemberId | null
  handle: string | null
  amount: string
  currency: string
}

/** View: what a member earned in a round; `awards` is null where only the sum is recorded. */
interface KpiEarningView extends Omit<KpiAwardView, 'kpi'> {
  awards: number | null
}

/** View: a round of KPIs. */
interface KpiRoundItemView {
  chain: ChainId
  round: string
  origin: Origin
  /** The round, where it is a number. */
  number: number | null
  title: string | null
  term: number | null
  fromHeight: Height | null
  deadline: Height | null
  deadlineDate: string | null
  thread: string | null
  possible: string | null
  currency: string
  /** Paid in all, as records state it. */
  stated: string | null
  author: string | null
  at: Date | null
}

/** The views of KPIs, under the names that queries use. */
export interface KpiViews {
  kpiItem: KpiItemView
  kpiAward: KpiAwardView
  kpiEarning: KpiEarningView
  kpiRoundItem: KpiRoundItemView
}
