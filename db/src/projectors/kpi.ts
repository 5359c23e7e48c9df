import type { Entry } from '@secretariat/shared'
import { parseKpiSubject } from '@secretariat/shared/kpi'
import { authored } from './authored.js'
import { entryProjector } from './projector.js'

const kpiRound = entryProjector({
  table: 'kpiRound',
  key: ['chain', 'round'],
  keep: 'latest',
  kinds: ['kpi.defined'],
  project: (entry) => {
    const { data, chain, subject } = entry
    if (!('round' in data)) return []
    const { from, deadline } = data.round
    return [{ ...authored(entry), chain, round: subject, definition: data.round, fromHeight: from, deadline }]
  },
})

const kpi = entryProjector({
  table: 'kpi',
  key: ['chain', 'round', 'kpi'],
  keep: 'latest',
  kinds: ['kpi.defined'],
  project: (entry) => ('kpi' in entry.data ? [{ ...about(entry), definition: entry.data.kpi }] : []),
})

const kpiProof = entryProjector({
  table: 'kpiProof',
  key: ['chain', 'round', 'kpi', 'need', 'url'],
  keep: 'latest',
  kinds: ['kpi.evidenced'],
  project: (entry) => [{ ...about(entry), ...entry.data }],
})

const kpiGrade = entryProjector({
  table: 'kpiGrade',
  key: ['chain', 'round', 'kpi'],
  keep: 'latest',
  kinds: ['kpi.graded'],
  project: (entry) => [{ ...about(entry), ...entry.data }],
})

/** Who stated it, and which KPI it is about. */
function about(entry: Entry) {
  const subject = parseKpiSubject(entry.subject)
  if (subject?.kpi == null) throw new TypeError(`${entry.subject} is no KPI`)
  return { ...authored(entry), chain: entry.chain, round: subject.round, kpi: subject.kpi }
}

export const kpiProjectors = [kpiRound, kpi, kpiProof, kpiGrade] as const
