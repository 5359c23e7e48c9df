import type { ProposalRow } from '../modules/proposal/proposals.js'
import { findAllVotes, type VoteRow } from '../modules/proposal/votes.js'
import { type Names, proposalPages } from './proposal-pages.js'
import type { Line, Table } from './table.js'

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
  'kind',
  'member',
  'member_id',
  'rationale',
  'round',
  'blocks_to_vote',
] as const

const choices = { approve: 'aye', reject: 'nay', slash: 'slash', abstain: 'abstain' } as const

async function lineOf(vote: VoteRow, proposal: ProposalRow, names: Names): Promise<Line & Record<(typeof columns)[number], unknown>> {
  return {
    proposal: proposal.key,
    chain: vote.chain,
    council: proposal.council,
    number: proposal.number,
    voter: names.address(vote.chain, vote.account),
    voter_id: vote.account,
    choice: choices[vote.choice],
    current: vote.current,
    voted_at: vote.castAt,
    voted_block: vote.height,
    fact: vote.factId,
    kind: proposal.kind,
    member: await names.handle(vote.chain, vote.member),
    member_id: vote.member,
    rationale: vote.rationale,
    round: vote.roundNumber,
    blocks_to_vote: vote.blocksToVote,
  }
}

/** Every vote on the proposals that the filter names, in the order of the proposals, then of the chain. */
export const votes: Table = {
  name: 'votes',
  columns,
  lines: (query) => {
    const pages = proposalPages(query)
    return async function* read(db) {
      for await (const [rows, names] of pages(db)) {
        const cast = await findAllVotes(
          db,
          rows.map(({ factId }) => factId),
        )
        const lines = rows.flatMap((row) => cast.filter(({ item }) => item === row.factId).map((vote) => lineOf(vote, row, names)))
        yield await Promise.all(lines)
      }
    }
  },
}
