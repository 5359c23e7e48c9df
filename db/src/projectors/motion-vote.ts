import { placed } from './placed.js'
import { projector } from './projector.js'

/** One row per vote that the chain accepted; a changed vote adds a row. */
export const motionVote = projector({
  table: 'motionVote',
  key: ['factId'],
  keep: 'first',
  kinds: ['motion.voted'],
  project: (fact) => [
    {
      ...placed(fact),
      council: fact.council,
      motionHash: fact.motionHash,
      voter: fact.voter,
      aye: fact.aye,
      ayes: fact.ayes,
      nays: fact.nays,
      votedAt: new Date(fact.time),
    },
  ],
})
