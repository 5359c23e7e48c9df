const group = 'workingGroup(key: "alpha:group:ForumWorkingGroup")'
const storage = 'workingGroup(key: "alpha:group:StorageWorkingGroup")'
const member = 'membership(key: "alpha:member:1")'

/** How the types of groups and people are reached from the root. */
export const peoplePaths: Record<string, string> = {
  Application: `${group} { openings { applications { @ } } }`,
  GroupPay: `${group} { pay { @ } }`,
  GroupStatus: `${storage} { statuses { @ } }`,
  GroupTerm: `${group} { terms { @ } }`,
  GroupTurnover: `${group} { turnover { @ } }`,
  HandleSpan: `${member} { handles { @ } }`,
  Joining: `${member} { joined { @ } }`,
  LeadTenure: `${group} { leads { @ } }`,
  MemberAccountSpan: `${member} { accounts { @ } }`,
  MemberElectionVote: `${member} { electionVotes { @ } }`,
  Membership: `${member} { @ }`,
  MembershipConnection: 'memberships { @ }',
  MembershipEdge: 'memberships { edges { @ } }',
  MembershipProposalConnection: `${member} { proposals { @ } }`,
  MembershipProposalEdge: `${member} { proposals { edges { @ } } }`,
  MembershipVoteConnection: `${member} { proposalVotes { @ } }`,
  MembershipVoteEdge: `${member} { proposalVotes { edges { @ } } }`,
  Opening: 'openings { nodes { @ } }',
  OpeningConnection: 'openings { @ }',
  OpeningEdge: 'openings { edges { @ } }',
  PostCount: `${member} { posts { @ } }`,
  Worker: `${group} { workers { @ } }`,
  WorkerChange: `${storage} { workers { changes { @ } } }`,
  WorkerConnection: 'workers { @ }',
  WorkerEdge: 'workers { edges { @ } }',
  WorkingGroup: `${group} { @ }`,
}
