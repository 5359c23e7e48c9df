import { type Threat, threatOf } from './annihilation.js'
import type { KpiDefinition } from './definition.js'
import { type Reading, reason, type Standing } from './standing.js'
import { type Judged, statusOf } from './status.js'

/** A KPI of a round with everything that is known about it. */
export interface Followed {
  readonly kpi: KpiDefinition
  readonly standing: Standing
  /** What the metric of its term of annihilation says. */
  readonly threatReading: Reading | null
}

export interface Followup extends Judged {
  readonly kpi: KpiDefinition
  readonly threat: Threat
}

/** How all KPIs of a round stand: one that forfeits the whole round makes the others void, unless a person judged them. */
export function followRound(round: readonly Followed[]): readonly Followup[] {
  const alone = round.map((followed) => ({ ...followOne(followed), graded: followed.standing.grade !== null }))
  const cause = alone.find(({ kpi, threat }) => threat.state === 'bitten' && kpi.annihilation?.takes === 'round')
  return alone.map(({ graded, ...each }) => {
    if (cause === undefined || graded || each.kpi.id === cause.kpi.id || each.status === 'void') return each
    return { ...each, status: 'void', reason: reason('bitten-elsewhere', { kpi: cause.kpi.id }) }
  })
}

function followOne({ kpi, standing, threatReading }: Followed): Followup {
  const judged = statusOf(kpi, standing)
  const threat = threatOf(kpi, { height: standing.height, status: judged.status, reading: threatReading })
  const struck = threat.state === 'bitten' && standing.grade === null && judged.status !== 'missed'
  return struck ? { kpi, threat, status: 'missed', reason: reason('bitten') } : { kpi, threat, ...judged }
}
