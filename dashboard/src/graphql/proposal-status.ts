/** Every state of a motion or a proposal, in the API's spelling: what still moves first, then how it ended. */
export const proposalStatuses = [
  'OPEN',
  'PENDING_EXECUTION',
  'PENDING_CONSTITUTIONALITY',
  'APPROVED',
  'EXECUTED',
  'FAILED',
  'DISAPPROVED',
  'REJECTED',
  'SLASHED',
  'EXPIRED',
  'VETOED',
  'CANCELED',
  'CANCELED_BY_RUNTIME',
  'KILLED',
  'CLOSED',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

export const proposalKinds = ['MOTION', 'PROPOSAL'] as const
export type ProposalKind = (typeof proposalKinds)[number]

const ofMotions: ReadonlySet<ProposalStatus> = new Set(['OPEN', 'APPROVED', 'EXECUTED', 'FAILED', 'DISAPPROVED', 'KILLED', 'CLOSED'])
const onlyOfMotions: ReadonlySet<ProposalStatus> = new Set(['DISAPPROVED', 'KILLED', 'CLOSED'])

/** The states that these kinds can be in. */
export function statusesOf(kinds: readonly ProposalKind[]): readonly ProposalStatus[] {
  if (!kinds.includes('PROPOSAL')) return proposalStatuses.filter((status) => ofMotions.has(status))
  return kinds.includes('MOTION') ? proposalStatuses : proposalStatuses.filter((status) => !onlyOfMotions.has(status))
}
