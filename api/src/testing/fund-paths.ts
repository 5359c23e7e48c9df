/** How the types of funds are reached from the root. */
export const fundPaths: Record<string, string> = {
  Fund: 'fund(chain: "alpha") { @ }',
  FundBallot: 'fundMotions(chain: "alpha") { nodes { ballots { @ } } }',
  FundBalance: 'fund(chain: "alpha") { balance { @ } }',
  FundFinding: 'fund(chain: "alpha") { findings { nodes { @ } } }',
  FundFindingConnection: 'fund(chain: "alpha") { findings { @ } }',
  FundFindingEdge: 'fund(chain: "alpha") { findings { edges { @ } } }',
  FundMotion: 'fundMotions(chain: "alpha") { nodes { @ } }',
  FundMotionConnection: 'fundMotions(chain: "alpha") { @ }',
  FundMotionEdge: 'fundMotions(chain: "alpha") { edges { @ } }',
  FundPaid: 'fund(chain: "alpha") { paid { @ } }',
  FundPayment: 'fundMotions(chain: "alpha") { nodes { payments { @ } } }',
  FundRequest: 'fundMotions(chain: "alpha") { nodes { requests { @ } } }',
  FundStageSum: 'fund(chain: "alpha") { stages { @ } }',
  SalaryMonth: 'secretariatTerms(chain: "alpha") { months { @ } }',
  SecretariatMember: 'secretariatTerms(chain: "alpha") { members { @ } }',
  SecretariatTerm: 'secretariatTerms(chain: "alpha") { @ }',
}
