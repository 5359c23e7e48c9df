import type { SignalViews } from '../../tables/signal.js'
import type { ColumnsOf } from './columns.js'

const signal: ColumnsOf<'signalBudgetLow'>['signalBudgetLow'] = {
  chain: true,
  rule: true,
  subject: true,
  value: true,
  good: true,
  at: true,
  height: true,
  provisional: true,
  facts: true,
}

/** Of what rules measure by what is kept. */
export const signalColumns: ColumnsOf<keyof SignalViews> = {
  signalFrontier: { chain: true, height: true, at: true, blockHours: true },
  signalLaw: { chain: true, seats: true, extraCandidates: true, announcing: true, voting: true, revealing: true },
  signalBudgetClaim: { chain: true, budget: true, asset: true, granted: true, unpaid: true, units: true },
  signalProposalEnding: signal,
  signalLowCandidacy: signal,
  signalElectionStageEnding: signal,
  signalElectionResult: signal,
  signalBudgetLow: signal,
  signalBudgetOwed: signal,
  signalKpiDue: signal,
  signalMultisigExpiring: signal,
  signalMultisigReady: signal,
  signalFundPublicityEnding: signal,
  signalPledgeRunway: signal,
  signalPunishmentOpen: signal,
  signalSamplerLate: signal,
  signalChainStopped: signal,
  signalEmergency: signal,
  signalStandbyHeartbeat: signal,
  signalHandover: signal,
  signalSilenceEnding: signal,
  signalNoticeHalf: signal,
  signalMotionReady: signal,
  signalMotionWaiting: signal,
}
