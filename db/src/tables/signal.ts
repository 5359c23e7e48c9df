import type { ChainId, Height } from '@secretariat/shared'
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

/** The views of rules that are measured by what is kept. */
export interface SignalViews {
  signalFrontier: SignalFrontierView
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
}
