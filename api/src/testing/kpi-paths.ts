const round = 'kpiRound(key: "alpha:kpi:1")'

/** How the types of KPIs are reached from the root. */
export const kpiPaths: Record<string, string> = {
  Kpi: `${round} { kpis { @ } }`,
  KpiAnnihilation: `${round} { kpis { annihilation { @ } } }`,
  KpiAward: `${round} { kpis { awards { @ } } }`,
  KpiChange: `${round} { kpis { history { @ } } }`,
  KpiEarner: 'kpiLeaderboard(chain: "alpha") { nodes { @ } }',
  KpiEarning: `${round} { earnings { @ } }`,
  KpiLeaderboardConnection: 'kpiLeaderboard(chain: "alpha") { @ }',
  KpiLeaderboardEdge: 'kpiLeaderboard(chain: "alpha") { edges { @ } }',
  KpiMoney: `${round} { possible { @ } }`,
  KpiNeed: `${round} { kpis { needs { @ } } }`,
  KpiProof: `${round} { kpis { needs { proofs { @ } } } }`,
  KpiReason: `${round} { kpis { reason { @ } } }`,
  KpiRound: `${round} { @ }`,
  KpiRoundConnection: 'kpiRounds(chain: "alpha") { @ }',
  KpiRoundEdge: 'kpiRounds(chain: "alpha") { edges { @ } }',
  KpiStatusCount: `${round} { statuses { @ } }`,
  KpiSum: 'kpiRound(key: "alpha:recorded-kpi:9") { sum { @ } }',
  KpiTarget: `${round} { kpis { target { @ } } }`,
}
