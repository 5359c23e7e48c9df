import type { KpiProjections } from '../../tables/kpi.js'
import type { ColumnsOf } from './columns.js'

const ofRound = { seq: true, author: true, at: true, chain: true, round: true } as const
const ofKpi = { ...ofRound, kpi: true } as const

export const kpiColumns = {
  kpiRound: { ...ofRound, definition: true, fromHeight: true, deadline: true },
  kpi: { ...ofKpi, definition: true },
  kpiProof: { ...ofKpi, need: true, url: true, note: true, height: true, withdrawn: true },
  kpiGrade: { ...ofKpi, verdict: true, note: true, awards: true },
} as const satisfies ColumnsOf<keyof KpiProjections>
