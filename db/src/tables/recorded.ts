import type { Generated, GeneratedAlways } from 'kysely'
import type * as kpi from './recorded-kpi.js'
import type * as proposal from './recorded-proposal.js'
import type * as term from './recorded-term.js'
import type * as validator from './recorded-validator.js'

/** Tables that are made from what people wrote down of a council. */
export interface RecordedProjections {
  recordedTerm: term.RecordedTermTable
  recordedFigure: term.RecordedFigureTable
  recordedSeat: term.RecordedSeatTable
  recordedListing: term.RecordedListingTable
  recordedElectionSeat: term.RecordedElectionSeatTable
  recordedBacker: term.RecordedBackerTable
  recordedWorker: term.RecordedWorkerTable
  recordedChainProposal: proposal.RecordedChainProposalTable
  ledgerRow: proposal.LedgerRowTable
  recordedMember: proposal.RecordedMemberTable
  recordedKpi: kpi.RecordedKpiTable
  recordedKpiResult: kpi.RecordedKpiResultTable
  recordedKpiRound: kpi.RecordedKpiRoundTable
  recordedKpiEarning: kpi.RecordedKpiEarningTable
  recordedKpiStanding: kpi.RecordedKpiStandingTable
  recordedKpiTitle: kpi.RecordedKpiTitleTable
  recordedValidatorTerm: validator.RecordedValidatorTermTable
  recordedValidatorPoints: validator.RecordedValidatorPointsTable
  recordedOffences: validator.RecordedOffencesTable
  recordedLeaderboardFigure: validator.RecordedLeaderboardFigureTable
}

/** One file of one import: what it held, and what it changed. */
export interface RecordImportTable {
  id: GeneratedAlways<number>
  importedAt: Generated<Date>
  /** Who ran it on the command line. */
  author: string
  file: string
  kind: string
  /** sha256 of its bytes. */
  digest: string
  rows: number
  rejected: number
  added: number
  changed: number
  removed: number
  unchanged: number
}
