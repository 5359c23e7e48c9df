import { type Database, record } from '@secretariat/db'
import { alpha } from '@secretariat/db/testing'
import { Height, MemberId } from '@secretariat/shared'
import { type KpiDefinition, kpiRoundSchema, kpiSchema } from '@secretariat/shared/kpi'
import { kpiEarningRecorded, kpiRecorded, kpiResultRecorded, kpiRoundRecorded } from '@secretariat/shared/testing'

const teller = { name: 'ann', via: 'cli', address: null } as const

/** What is the same in the KPIs of the story: 50 USD, from block 1 to block 110 of `alpha`, of which 100 are read. */
export function storyKpi(over: object): KpiDefinition {
  return kpiSchema.parse({
    ...{ section: 'Council', title: 'Title', reward: { amount: '50', currency: 'USD' }, sharing: 'individual', from: 1, deadline: 110 },
    ...over,
  })
}

const target = (metric: string, bound: string, threshold: string, parameter: number | null = null) => ({
  metric,
  bound,
  threshold,
  parameter,
})

/** One KPI of each measure, with a term of annihilation that is about to strike. */
export const storyKpis = [
  storyKpi({
    ...{ id: 'I-1', title: 'Posts', owner: '1' },
    measure: { kind: 'computed', target: target('forum-posts', 'least', '500') },
    annihilation: {
      ...{ text: 'Open proposals pile up', takes: 'round', warnBlocks: 30 },
      when: { kind: 'broken', target: target('proposals-full', 'most', '100', 50) },
    },
  }),
  storyKpi({
    ...{ id: 'I-2', title: 'Report' },
    measure: { kind: 'evidence', needs: [{ id: 'report', text: 'The report' }] },
    annihilation: { text: 'No report, no pay', takes: 'kpi', warnBlocks: 20, when: { kind: 'missed' } },
  }),
  storyKpi({ id: 'II-1', section: 'Community', title: 'Answers', measure: { kind: 'graded', scale: 'By the council' } }),
]

/** What people wrote down of round 9: one KPI that paid, whose sum for the round is stated as 2 USD more than members got. */
export const recordedKpis = [
  kpiRecorded({
    height: 3,
    locator: 'r:kpi:9.1',
    round: 9,
    kpi: '9.1',
    title: 'Minutes',
    reward: '100000000',
    rewarded: '98000000',
    measurable: 'human',
  }),
  kpiResultRecorded({ height: 3, locator: 'r:kpi-result:9.1:bob', kpi: '9.1', handle: 'bob', reward: '98000000' }),
  kpiRoundRecorded({ height: 3, locator: 'r:kpi-round:9', round: 9, total: '100000000', asset: 'tJOY' }),
  kpiEarningRecorded({ height: 3, locator: 'r:kpi-earning:9:bob', round: 9, handle: 'bob', reward: '98000000', asset: 'tJOY' }),
]

/** Tells round 1 of KPIs, a link for the report, and a judgement that pays 45 of 50 to member 1; and a round 2 of one KPI. */
export async function tellKpis(db: Database): Promise<void> {
  const chain = alpha.id
  const round = kpiRoundSchema.parse({ id: '1', title: 'Round one', from: 1, deadline: 110, thread: 'https://example.org/t', term: 1 })
  await record(db, teller, { kind: 'kpi.defined', chain, subject: '1', data: { round } })
  const later = kpiRoundSchema.parse({ id: '2', title: 'Round two', from: 50, deadline: 200 })
  await record(db, teller, { kind: 'kpi.defined', chain, subject: '2', data: { round: later } })
  const same = storyKpi({ ...storyKpis[0], from: 50, deadline: 200 })
  await record(db, teller, { kind: 'kpi.defined', chain, subject: '2/I-1', data: { kpi: same } })
  for (const kpi of storyKpis) await record(db, teller, { kind: 'kpi.defined', chain, subject: `1/${kpi.id}`, data: { kpi } })
  await record(db, teller, {
    ...{ kind: 'kpi.evidenced', chain, subject: '1/I-2' },
    data: { need: 'report', url: 'https://example.org/r', note: 'draft', height: Height(90), withdrawn: true },
  })
  await record(db, teller, {
    ...{ kind: 'kpi.graded', chain, subject: '1/II-1' },
    data: { verdict: 'met', note: 'well done', awards: [{ member: MemberId('1'), amount: '45' }] },
  })
}
