import { sql } from 'kysely'
import type { Subject } from './subject.js'

export const proposal: Subject = {
  columns: ['chain', 'proposal'],
  tables: ['proposalRound', 'proposalBallot', 'proposalStanding'],
  namedBy: ['proposal', 'proposalPayment', 'proposalVote', 'proposalStep'],
  reachedFrom: {
    // An election begins a term: whatever happened until the next one, and in the block of that, may belong to it.
    electionMilestone: (rows) => {
      const elected = rows.filter(({ milestone }) => milestone === 'elected')
      const [chains, heights] = [elected.map(({ chain }) => chain), elected.map(({ height }) => height)]
      return sql<Record<string, string>>`
        select distinct placed.chain, placed.proposal
        from unnest(${chains}::text[], ${heights}::int8[]) as elected (chain, height)
        cross join lateral (
          select min(later.height) as height from election_milestone later
          where later.chain = elected.chain and later.milestone = 'elected' and later.height > elected.height
        ) next
        join (
          select chain, proposal, height from proposal
          union all
          select chain, proposal, height from proposal_vote
          union all
          select chain, proposal, height from proposal_step
        ) placed
          on placed.chain = elected.chain and placed.height >= elected.height
          and (next.height is null or placed.height <= next.height)`
    },
  },
}
