import type { AgendaViews } from './tables/agenda-item.js'
import type { AlertEntries } from './tables/alert.js'
import type { AllFindingView } from './tables/all-finding.js'
import type { AllTermViews } from './tables/all-term.js'
import type { AntelopeEntries, AntelopeKept, AntelopeProjections, AntelopeTables, AntelopeViews } from './tables/antelope.js'
import type { AuthorCountView } from './tables/author-count.js'
import type { BudgetFlowTable, BudgetRefillPlanTable, BudgetStatementTable, RewardDebtTable, RewardTable } from './tables/budget.js'
import type { BudgetKept, BudgetViews } from './tables/budget-state.js'
import type { BlockTable, ChainStatusTable, ChainTable, FactTable, RangeTable, ReadModelTable, RuntimeTable } from './tables/chain.js'
import type { CouncilSeatView, CouncilView } from './tables/council-seat.js'
import type { CouncillorRecordView } from './tables/councillor-record.js'
import type { ChainProgressView, CoverageView } from './tables/coverage.js'
import type { DecreeTable, IssuanceTable, ParameterTable } from './tables/decree.js'
import type { DiscussionRemovalTable, PostEditTable, PostTable, ThreadTable } from './tables/discussion.js'
import type {
  CandidacyChangeTable,
  CandidacyNoteTable,
  CandidacyTable,
  CouncilSittingTable,
  ElectionMilestoneTable,
  ElectionWinnerTable,
  StageTable,
  VoteChangeTable,
  VoteRevealTable,
  VoteTable,
} from './tables/election.js'
import type { CandidateView, ElectionBallotView, ElectionView } from './tables/election-state.js'
import type { AuditTable, EntryTable, ReportNoteTable } from './tables/entry.js'
import type {
  ApplicationOutcomeTable,
  ApplicationTable,
  GroupStatusTable,
  HireTable,
  LeadChangeTable,
  OpeningOutcomeTable,
  OpeningTable,
  WorkerChangeTable,
} from './tables/group.js'
import type { GroupKept, GroupViews } from './tables/group-state.js'
import type { IncidentTables } from './tables/incident.js'
import type { KpiProjections } from './tables/kpi.js'
import type { KpiViews } from './tables/kpi-item.js'
import type {
  MemberAccountTable,
  MemberHandleTable,
  MemberInviteTransferTable,
  MemberProfileTable,
  MembershipTable,
  MemberVerificationTable,
  RemarkTable,
} from './tables/member.js'
import type { MemberKept, MemberViews } from './tables/member-state.js'
import type { AllyTable, CouncilCompositionTable, MotionOutcomeTable, MotionTable, MotionVoteTable } from './tables/motion.js'
import type { MotionKept, MotionViews } from './tables/motion-state.js'
import type { ProposalPaymentTable, ProposalStepTable, ProposalTable, ProposalVoteTable } from './tables/proposal.js'
import type { ProposalKept, ProposalViews } from './tables/proposal-state.js'
import type { RecordViews } from './tables/record-finding.js'
import type { RecordedProjections, RecordImportTable } from './tables/recorded.js'
import type { SpendingItemViews, SpendingLabelTable } from './tables/spending-item.js'
import type { SeatRecordView, SeatView, TermBudgetView, TermView } from './tables/term.js'
import type {
  EraChangeTable,
  EraPaymentTable,
  EraPointsTable,
  EraScoreTable,
  EraStakeTable,
  OffenceTable,
  PayoutTable,
  SessionTable,
  SlashReportTable,
  StakeChangeTable,
  Tallies,
  ValidatorChangeTable,
  ValidatorOfflineTable,
  ValidatorPreferenceTable,
  ValidatorSetTable,
} from './tables/validator.js'
import type { ValidatorViews } from './tables/validator-state.js'

/** Tables that are made from facts and can be made again. */
export interface Projections extends AntelopeProjections, RecordedProjections {
  motion: MotionTable
  motionVote: MotionVoteTable
  motionOutcome: MotionOutcomeTable
  councilComposition: CouncilCompositionTable
  ally: AllyTable
  stage: StageTable
  electionMilestone: ElectionMilestoneTable
  electionWinner: ElectionWinnerTable
  councilSitting: CouncilSittingTable
  candidacy: CandidacyTable
  candidacyChange: CandidacyChangeTable
  candidacyNote: CandidacyNoteTable
  vote: VoteTable
  voteReveal: VoteRevealTable
  voteChange: VoteChangeTable
  proposal: ProposalTable
  proposalPayment: ProposalPaymentTable
  proposalVote: ProposalVoteTable
  proposalStep: ProposalStepTable
  thread: ThreadTable
  post: PostTable
  postEdit: PostEditTable
  discussionRemoval: DiscussionRemovalTable
  budgetFlow: BudgetFlowTable
  budgetStatement: BudgetStatementTable
  budgetRefillPlan: BudgetRefillPlanTable
  reward: RewardTable
  rewardDebt: RewardDebtTable
  membership: MembershipTable
  memberHandle: MemberHandleTable
  memberAccount: MemberAccountTable
  memberProfile: MemberProfileTable
  memberVerification: MemberVerificationTable
  memberInviteTransfer: MemberInviteTransferTable
  remark: RemarkTable
  opening: OpeningTable
  openingOutcome: OpeningOutcomeTable
  hire: HireTable
  application: ApplicationTable
  applicationOutcome: ApplicationOutcomeTable
  leadChange: LeadChangeTable
  workerChange: WorkerChangeTable
  groupStatus: GroupStatusTable
  session: SessionTable
  validatorSet: ValidatorSetTable
  eraPayment: EraPaymentTable
  eraScore: EraScoreTable
  eraPoints: EraPointsTable
  eraStake: EraStakeTable
  eraChange: EraChangeTable
  payout: PayoutTable
  validatorPreference: ValidatorPreferenceTable
  validatorChange: ValidatorChangeTable
  validatorOffline: ValidatorOfflineTable
  slashReport: SlashReportTable
  offence: OffenceTable
  stakeChange: StakeChangeTable
  decree: DecreeTable
  parameter: ParameterTable
  issuance: IssuanceTable
}

/** Tables that are made from entries and can be made again. */
export interface EntryProjections extends KpiProjections, AntelopeEntries, AlertEntries {
  reportNote: ReportNoteTable
  spendingLabel: SpendingLabelTable
}

interface Tables extends Projections, EntryProjections, Tallies, AntelopeTables, IncidentTables {
  entry: EntryTable
  audit: AuditTable
  chain: ChainTable
  runtime: RuntimeTable
  range: RangeTable
  block: BlockTable
  fact: FactTable
  chainStatus: ChainStatusTable
  readModel: ReadModelTable
  recordImport: RecordImportTable
}

interface Views
  extends AgendaViews,
    AllTermViews,
    AntelopeViews,
    KpiViews,
    SpendingItemViews,
    BudgetViews,
    MotionViews,
    ProposalViews,
    GroupViews,
    MemberViews,
    ValidatorViews,
    RecordViews {
  coverage: CoverageView
  chainProgress: ChainProgressView
  authorCount: AuthorCountView
  councilSeat: CouncilSeatView
  council: CouncilView
  term: TermView
  seat: SeatView
  seatRecord: SeatRecordView
  termBudget: TermBudgetView
  councillorRecord: CouncillorRecordView
  candidate: CandidateView
  electionBallot: ElectionBallotView
  election: ElectionView
  allFinding: AllFindingView
}

/** Tables that hold the rows of views which take long to read. */
export interface Kept extends AntelopeKept, MotionKept, ProposalKept, MemberKept, GroupKept, BudgetKept {}

/** The views that say what the kept tables hold. */
export type Defined = { [T in keyof Kept as `${T}Defined`]: Kept[T] }

/** Every table and view, under the names that queries use. */
export interface Schema extends Tables, Kept, Defined, Views {}
