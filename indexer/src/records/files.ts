import type { FactKind } from '@secretariat/shared'

/** What a file of records holds, by its name. */
export interface FileKind {
  readonly name: 'ledger' | 'terms' | 'proposals' | 'members' | 'kpis' | 'validators' | 'leaderboard'
  readonly pattern: RegExp
  /** The facts that only such a file makes. */
  readonly kinds: readonly FactKind[]
}

export const fileKinds: readonly FileKind[] = [
  {
    name: 'terms',
    pattern: /^terms\.json$/i,
    kinds: ['term.recorded', 'figure.recorded', 'seat.recorded', 'listing.recorded', 'election-seat.recorded', 'worker.recorded'],
  },
  { name: 'proposals', pattern: /^(chain_)?proposals\.json$/i, kinds: ['proposal.recorded'] },
  { name: 'members', pattern: /^(chain_)?members\.json$/i, kinds: ['membership.recorded'] },
  { name: 'ledger', pattern: /^(spending|spending_proposal_categories)\.csv$/i, kinds: ['ledger-row.recorded'] },
  {
    name: 'kpis',
    pattern: /^kpis\.json$/i,
    kinds: [
      'kpi.recorded',
      'kpi-result.recorded',
      'kpi-round.recorded',
      'kpi-earning.recorded',
      'kpi-standing.recorded',
      'kpi-title.recorded',
    ],
  },
  {
    name: 'validators',
    pattern: /^validators\.json$/i,
    kinds: ['validator-term.recorded', 'validator-points.recorded', 'offences.recorded'],
  },
  { name: 'leaderboard', pattern: /^([a-z]+)_leaderboard\.json$/i, kinds: ['leaderboard-figure.recorded'] },
]

/** What a file holds; undefined for one that is no record. */
export function fileKindOf(file: string): FileKind | undefined {
  return fileKinds.find(({ pattern }) => pattern.test(file))
}
