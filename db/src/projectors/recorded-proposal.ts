import { unitsOf } from './columns.js'
import { placed } from './placed.js'
import { type Projector, rowPerFact } from './projector.js'

const recordedChainProposal = rowPerFact('recordedChainProposal', ['proposal.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  proposal: fact.proposal,
  proposer: fact.proposer,
  proposerHandle: fact.proposerHandle,
  title: fact.title,
  createdHeight: fact.created,
  finalizedHeight: fact.finalized,
  status: fact.status,
  statusPrinted: fact.statusPrinted,
  executionError: fact.executionError,
  approvals: fact.votes.approvals,
  rejections: fact.votes.rejections,
  slashes: fact.votes.slashes,
  abstentions: fact.votes.abstentions,
  votingPeriod: fact.votingPeriod,
  gracePeriod: fact.gracePeriod,
  approvalQuorum: fact.approvalQuorum,
  approvalThreshold: fact.approvalThreshold,
  slashingQuorum: fact.slashingQuorum,
  slashingThreshold: fact.slashingThreshold,
}))

const ledgerRow = rowPerFact('ledgerRow', ['ledger-row.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  proposal: fact.proposal,
  occurrence: fact.occurrence,
  title: fact.title,
  status: fact.status,
  asset: fact.asset,
  asked: unitsOf(fact.asked),
  minted: unitsOf(fact.minted),
  rate: fact.rate === null ? null : Number(fact.rate),
  usd: unitsOf(fact.usd),
  category: fact.category,
  bounty: fact.bounty,
  group: fact.group,
  reimbursed: fact.reimbursed,
  cells: fact.cells,
}))

const recordedMember = rowPerFact('recordedMember', ['membership.recorded'], (fact) => ({
  ...placed(fact),
  network: fact.network,
  member: fact.member,
  handle: fact.handle,
  registeredHeight: fact.registered,
  registeredAt: fact.registeredAt === null ? null : new Date(fact.registeredAt),
  root: fact.root,
  controller: fact.controller,
}))

export const recordedProposals: readonly Projector[] = [recordedChainProposal, ledgerRow, recordedMember]
