import { addressOf } from '../modules/base/address.js'
import { findChains } from '../modules/chain/chains.js'
import { findProposals, type ProposalRow } from '../modules/proposal/proposals.js'
import { findAllVotes, type VoteRow } from '../modules/proposal/votes.js'
import { proposalQuery } from './proposals.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  'proposal',
  'chain',
  'council',
  'number',
  'voter',
  'voter_id',
  'choice',
  'current',
  'voted_at',
  'voted_block',
  'fact',
] as const

function lineOf(vote: VoteRow, proposal: ProposalRow, prefix: number | null): Line & Record<(typeof columns)[number], unknown> {
  return {
    proposal: proposal.key,
    chain: vote.chain,
    council: vote.council,
    number: proposal.index,
    voter: addressOf(vote.voter, prefix),
    voter_id: vote.voter,
    choice: vote.aye ? 'aye' : 'nay',
    current: vote.current,
    voted_at: vote.votedAt,
    voted_block: vote.height,
    fact: vote.factId,
  }
}

/** Every vote on the proposals that the filter names, in the order of the proposals, then of the chain. */
export const votes: Table = {
  name: 'votes',
  columns,
  lines: ({ where, orderBy }) => {
    const list = proposalQuery(where, orderBy)
    return async function* read(db) {
      const prefixes = new Map((await findChains(db)).map(({ id, ss58Prefix }) => [id, ss58Prefix]))
      for await (const page of walk(db, list.listing, (at, span) => findProposals(at, list, span))) {
        const cast = await findAllVotes(
          db,
          page.map(({ factId }) => factId),
        )
        yield page.flatMap((proposal) =>
          cast.filter(({ motion }) => motion === proposal.factId).map((vote) => lineOf(vote, proposal, prefixes.get(vote.chain) ?? null)),
        )
      }
    }
  },
}
