import { ally } from './ally.js'
import { councilComposition } from './council-composition.js'
import { motion } from './motion.js'
import { motionOutcome } from './motion-outcome.js'
import { motionVote } from './motion-vote.js'
import type { Projector } from './projector.js'

/** Every projector there is. */
export const projectors: readonly Projector[] = [motion, motionVote, motionOutcome, councilComposition, ally]
