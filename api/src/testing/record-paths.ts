const term = 'historyTerms(chains: ["gone"])'
const seats = 'historyBoard(chains: ["gone"]) { people { seats { @ } } }'

/** How each type of what was written down is reached from the root. */
export const recordPaths: Record<string, string> = {
  Anomaly: 'anomalies(chains: ["gone"]) { nodes { @ } }',
  AnomalyConnection: 'anomalies { @ }',
  AnomalyCount: 'anomalyCounts(chains: ["gone"]) { @ }',
  AnomalyEdge: 'anomalies { edges { @ } }',
  AnomalyFigure: 'anomalies(chains: ["gone"]) { nodes { expected { @ } } }',
  HistoryBacker: seats.replace('@', 'backers { @ }'),
  HistoryBoard: 'historyBoard { @ }',
  HistoryElection: `${term} { nodes { election { @ } } }`,
  HistoryPerson: 'historyBoard { people { @ } }',
  HistorySeat: seats,
  HistoryTerm: `${term} { nodes { @ } }`,
  HistoryTermConnection: `${term} { @ }`,
  HistoryTermEdge: `${term} { edges { @ } }`,
  HistoryValidators: `${term} { nodes { validators { @ } } }`,
}
