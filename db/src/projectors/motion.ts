import { placed } from './placed.js'
import { projector } from './projector.js'

/** One row per motion that was put to a council; the same hash put again is another motion. */
export const motion = projector({
  table: 'motion',
  key: ['factId'],
  keep: 'first',
  kinds: ['motion.proposed'],
  project: (fact) => [
    {
      ...placed(fact),
      council: fact.council,
      motionHash: fact.motionHash,
      index: fact.index,
      proposer: fact.proposer,
      threshold: fact.threshold,
      callName: fact.call?.name ?? null,
      callLength: fact.call?.length ?? null,
      callArguments: fact.call === null || fact.call.arguments === null ? null : JSON.stringify(fact.call.arguments),
      proposedAt: new Date(fact.time),
    },
  ],
})
