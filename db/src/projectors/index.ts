import { ally } from './ally.js'
import { authorityState } from './authority.js'
import { budgets } from './budget.js'
import { candidacies } from './candidacy.js'
import { codes } from './code.js'
import { councilComposition } from './council-composition.js'
import { decrees } from './decree.js'
import { discussions } from './discussion.js'
import { elections } from './election.js'
import { eras } from './era.js'
import { funds } from './fund.js'
import { members } from './member.js'
import { motion } from './motion.js'
import { motionOutcome } from './motion-outcome.js'
import { motionVote } from './motion-vote.js'
import { multisigs } from './multisig.js'
import { openings } from './opening.js'
import { producers } from './producer.js'
import { producerVotes } from './producer-vote.js'
import type { Projector } from './projector.js'
import { proposals } from './proposal.js'
import { punishments } from './punishment.js'
import { recordedKpis } from './recorded-kpi.js'
import { recordedProposals } from './recorded-proposal.js'
import { recordedTerms } from './recorded-term.js'
import { recordedValidators } from './recorded-validator.js'
import { schedules } from './schedule.js'
import { validators } from './validator.js'
import { votes } from './vote.js'
import { workers } from './worker.js'

/** Every projector there is. */
export const projectors: readonly Projector[] = [
  ...[motion, motionVote, motionOutcome, councilComposition, ally],
  ...elections,
  ...candidacies,
  ...votes,
  ...proposals,
  ...discussions,
  ...budgets,
  ...members,
  ...openings,
  ...workers,
  ...eras,
  ...validators,
  ...decrees,
  ...funds,
  ...multisigs,
  authorityState,
  ...codes,
  ...producerVotes,
  ...schedules,
  ...producers,
  ...punishments,
  ...recordedTerms,
  ...recordedProposals,
  ...recordedKpis,
  ...recordedValidators,
]
