import type { AuthorCountView } from './tables/author-count.js'
import type { BlockTable, ChainStatusTable, ChainTable, FactTable, RangeTable, ReadModelTable, RuntimeTable } from './tables/chain.js'
import type { CouncilSeatView, CouncilView } from './tables/council-seat.js'
import type { ChainProgressView, CoverageView } from './tables/coverage.js'
import type { AllyTable, CouncilCompositionTable, MotionOutcomeTable, MotionTable, MotionVoteTable } from './tables/motion.js'
import type {
  MotionAwaitingView,
  MotionBallotView,
  MotionCastView,
  MotionElectorateView,
  MotionSpanView,
  MotionStateView,
  MotionVerdictView,
} from './tables/motion-state.js'

/** Tables that are made from facts and can be made again. */
export interface Projections {
  motion: MotionTable
  motionVote: MotionVoteTable
  motionOutcome: MotionOutcomeTable
  councilComposition: CouncilCompositionTable
  ally: AllyTable
}

interface Tables extends Projections {
  chain: ChainTable
  runtime: RuntimeTable
  range: RangeTable
  block: BlockTable
  fact: FactTable
  chainStatus: ChainStatusTable
  readModel: ReadModelTable
}

interface Views {
  coverage: CoverageView
  chainProgress: ChainProgressView
  authorCount: AuthorCountView
  motionSpan: MotionSpanView
  motionVerdict: MotionVerdictView
  motionCast: MotionCastView
  motionBallot: MotionBallotView
  motionElectorate: MotionElectorateView
  motionAwaiting: MotionAwaitingView
  motionState: MotionStateView
  councilSeat: CouncilSeatView
  council: CouncilView
}

/** Every table and view, under the names that queries use. */
export interface Schema extends Tables, Views {}
