import type { AssetId, BudgetId, ChainId, Height } from '@secretariat/shared'
import type { Facts, RuleId } from '@secretariat/shared/alert'

/** View: what a rule measures of each of its subjects where reading ended. */
export interface SignalView {
  chain: ChainId
  rule: RuleId
  subject: string
  /** Null where it is not known. */
  value: number | null
  good: number
  /** Time of the newest block that is read, or now where no block decides. */
  at: Date
  height: Height | null
  provisional: boolean
  /** Moments are milliseconds since 1970. */
  facts: Facts
}

/** View: the newest block that is read of each chain, and how many hours a block takes. */
interface SignalFrontierView {
  chain: ChainId
  height: Height
  at: Date
  blockHours: number
}

/** View: what the runtime of the newest block that is read says of elections. */
interface SignalLawView {
  chain: ChainId
  seats: number | null
  extraCandidates: number | null
  /** Blocks of each stage. */
  announcing: number | null
  voting: number | null
  revealing: number | null
}

/** View: what may still be taken from each budget. */
interface SignalBudgetClaimView {
  chain: ChainId
  budget: BudgetId
  asset: AssetId
  /** By proposals that are not executed. */
  granted: bigint
  /** Rewards that were due. */
  unpaid: bigint
  units: bigint
}

/** The views of rules that are measured by what is kept. */
export interface SignalViews {
  signalFrontier: SignalFrontierView
  signalLaw: SignalLawView
  signalBudgetClaim: SignalBudgetClaimView
  signalProposalEnding: SignalView
  signalLowCandidacy: SignalView
  signalElectionStageEnding: SignalView
  signalElectionResult: SignalView
  signalBudgetLow: SignalView
  signalBudgetOwed: SignalView
  signalKpiDue: SignalView
  signalMultisigExpiring: SignalView
  signalMultisigReady: SignalView
  signalFundPublicityEnding: SignalView
  signalPledgeRunway: SignalView
  signalPunishmentOpen: SignalView
  signalSamplerLate: SignalView
  signalChainStopped: SignalView
  signalEmergency: SignalView
  signalStandbyHeartbeat: SignalView
  signalHandover: SignalView
  signalSilenceEnding: SignalView
  signalNoticeHalf: SignalView
  signalMotionReady: SignalView
  signalMotionWaiting: SignalView
}
