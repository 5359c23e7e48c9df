import { agendaItemColumns } from './agenda-item.js'
import { alertColumns } from './alert.js'
import { allFindingColumns } from './all-finding.js'
import { allTermColumns } from './all-term.js'
import { budgetColumns } from './budget.js'
import { budgetStateColumns } from './budget-state.js'
import { contractColumns } from './contract.js'
import { councillorRecordColumns } from './councillor-record.js'
import { decreeColumns } from './decree.js'
import { discussionColumns } from './discussion.js'
import { electionColumns } from './election.js'
import { electionStateColumns } from './election-state.js'
import { entryColumns } from './entry.js'
import { fundColumns } from './fund.js'
import { fundStateColumns } from './fund-state.js'
import { groupColumns } from './group.js'
import { groupStateColumns } from './group-state.js'
import { incidentColumns } from './incident.js'
import { kpiColumns } from './kpi.js'
import { memberColumns } from './member.js'
import { memberStateColumns } from './member-state.js'
import { multisigColumns } from './multisig.js'
import { producerColumns } from './producer.js'
import { producerStateColumns } from './producer-state.js'
import { producerVoteStateColumns } from './producer-vote-state.js'
import { proposalColumns } from './proposal.js'
import { proposalStateColumns } from './proposal-state.js'
import { recordFindingColumns } from './record-finding.js'
import { recordedKpiColumns } from './recorded-kpi.js'
import { recordedProposalColumns } from './recorded-proposal.js'
import { recordedTermColumns } from './recorded-term.js'
import { recordedValidatorColumns } from './recorded-validator.js'
import { signalColumns } from './signal.js'
import { spendingItemColumns } from './spending-item.js'
import { termColumns } from './term.js'
import { validatorColumns } from './validator.js'
import { validatorStateColumns } from './validator-state.js'

export { type ColumnsOf, placed } from './columns.js'

/** Of the rows made from facts of elected councils, group by group. */
export const columnsOfElected = {
  ...agendaItemColumns,
  ...alertColumns,
  ...allFindingColumns,
  ...allTermColumns,
  ...budgetColumns,
  ...budgetStateColumns,
  ...contractColumns,
  ...councillorRecordColumns,
  ...decreeColumns,
  ...discussionColumns,
  ...electionColumns,
  ...electionStateColumns,
  ...entryColumns,
  ...fundColumns,
  ...fundStateColumns,
  ...groupColumns,
  ...groupStateColumns,
  ...incidentColumns,
  ...kpiColumns,
  ...memberColumns,
  ...memberStateColumns,
  ...multisigColumns,
  ...producerColumns,
  ...producerStateColumns,
  ...producerVoteStateColumns,
  ...proposalColumns,
  ...proposalStateColumns,
  ...recordFindingColumns,
  ...recordedKpiColumns,
  ...recordedProposalColumns,
  ...recordedTermColumns,
  ...recordedValidatorColumns,
  ...signalColumns,
  ...spendingItemColumns,
  ...termColumns,
  ...validatorColumns,
  ...validatorStateColumns,
}
