import type { KpiProjections } from '../../tables/kpi.js'
import type { KpiViews } from '../../tables/kpi-item.js'
import type { ColumnsOf } from './columns.js'

const ofRound = { seq: true, author: true, at: true, chain: true, round: true } as const
const item = {
  chain: true,
  round: true,
  kpi: true,
  origin: true,
  definition: true,
  section: true,
  title: true,
  reward: true,
  currency: true,
  sharing: true,
  grading: true,
  scope: true,
  measurable: true,
  fromHeight: true,
  deadline: true,
  annihilation: true,
  rewarded: true,
  author: true,
  at: true,
} as const
const earning = { chain: true, round: true, origin: true, member: true, handle: true, amount: true, currency: true } as const
const ofKpi = { ...ofRound, kpi: true } as const

export const kpiColumns = {
  kpiRound: { ...ofRound, definition: true, fromHeight: true, deadline: true },
  kpi: { ...ofKpi, definition: true },
  kpiProof: { ...ofKpi, need: true, url: true, note: true, height: true, withdrawn: true },
  kpiGrade: { ...ofKpi, verdict: true, note: true, awards: true },
  kpiItem: item,
  kpiAward: { ...earning, kpi: true },
  kpiEarning: { ...earning, awards: true },
  kpiRoundItem: {
    chain: true,
    round: true,
    origin: true,
    number: true,
    title: true,
    term: true,
    fromHeight: true,
    deadline: true,
    deadlineDate: true,
    thread: true,
    possible: true,
    currency: true,
    stated: true,
    author: true,
    at: true,
  },
} as const satisfies ColumnsOf<keyof KpiProjections | keyof KpiViews>
