import type { FactOf } from '@secretariat/shared'
import { placed } from './placed.js'
import { projector } from './projector.js'

type Outcome = FactOf<'motion.closed' | 'motion.approved' | 'motion.disapproved' | 'motion.killed' | 'motion.executed'>

const words = {
  'motion.closed': 'closed',
  'motion.approved': 'approved',
  'motion.disapproved': 'disapproved',
  'motion.killed': 'killed',
  'motion.executed': 'executed',
} as const satisfies Record<Outcome['kind'], string>

/** What the chain says at the end of a motion: the close, the verdict and the execution are rows of their own. */
export const motionOutcome = projector({
  table: 'motionOutcome',
  key: ['factId'],
  keep: 'first',
  kinds: ['motion.closed', 'motion.approved', 'motion.disapproved', 'motion.killed', 'motion.executed'],
  project: (fact) => [
    {
      ...placed(fact),
      council: fact.council,
      motionHash: fact.motionHash,
      outcome: words[fact.kind],
      ayes: fact.kind === 'motion.closed' ? fact.ayes : null,
      nays: fact.kind === 'motion.closed' ? fact.nays : null,
      direct: fact.kind === 'motion.executed' ? fact.direct : null,
      error: fact.kind === 'motion.executed' ? fact.error : null,
      decidedAt: new Date(fact.time),
    },
  ],
})
