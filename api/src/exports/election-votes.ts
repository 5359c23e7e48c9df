import { addressOf } from '../modules/base/address.js'
import { findChains } from '../modules/chain/chains.js'
import type { ElectionVoteWhere } from '../modules/election/ballot.where.js'
import { type BallotRow, ballotList, findBallots } from '../modules/election/ballots.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['chain', 'council', 'cycle', 'voter', 'voter_id', 'members', 'status', 'candidate', 'verified', 'stake', 'stake_raw', 'asset'],
  ...['commitment', 'salt', 'cast_at', 'cast_block', 'revealed_at', 'revealed_block', 'released_at', 'released_block', 'fact'],
]

function lineOf(row: BallotRow, prefix: number | null): Line {
  return {
    chain: row.chain,
    council: row.council,
    cycle: row.cycle,
    voter: addressOf(row.voter, prefix),
    voter_id: row.voter,
    members: row.members.join(' '),
    status: row.status,
    candidate: row.candidate,
    verified: row.verified,
    ...amountCells('stake', row.stake, row.asset),
    asset: row.asset,
    commitment: row.commitment,
    salt: row.salt,
    cast_at: row.castAt,
    cast_block: row.height,
    revealed_at: row.revealedAt,
    revealed_block: row.revealHeight,
    released_at: row.releasedAt,
    released_block: row.releasedHeight,
    fact: row.factId,
  }
}

export const electionVotes: Table = {
  name: 'election-votes',
  columns,
  lines: (query) => {
    // Safety: the schema's own type reads the value.
    const list = ballotList(askedChain(query), inputOf('ElectionVoteWhere', query.where) as ElectionVoteWhere | undefined)
    return async function* read(db) {
      const prefix = (await findChains(db)).find(({ id }) => id === list.chain)?.ss58Prefix ?? null
      for await (const page of walk(db, list.listing, (at, span) => findBallots(at, list, span))) {
        yield page.map((row) => lineOf(row, prefix))
      }
    }
  },
}
