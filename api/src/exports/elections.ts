import { electionKey } from '../modules/base/key.js'
import { type ElectionRow, electionList, findElections } from '../modules/election/elections.js'
import { unrevealedStake } from '../modules/election/votes.js'
import type { ElectionWhere } from '../modules/election/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table, TableQuery } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'council', 'cycle', 'outcome', 'failure', 'complete'],
  ...['announcing_at', 'announcing_block', 'announcing_ends_block', 'voting_at', 'voting_block', 'voting_ends_block'],
  ...['revealing_at', 'revealing_block', 'revealing_ends_block', 'outcome_at', 'outcome_block'],
  ...['seats', 'candidates', 'withdrawn', 'candidate_stake', 'candidate_stake_raw'],
  ...['votes', 'voters', 'revealed', 'verified', 'refuted', 'opted_out'],
  ...['vote_stake', 'vote_stake_raw', 'revealed_stake', 'revealed_stake_raw', 'unrevealed_stake', 'unrevealed_stake_raw'],
  ...['asset', 'elected', 'fact'],
]

function lineOf(row: ElectionRow): Line {
  return {
    key: electionKey(row),
    chain: row.chain,
    council: row.council,
    cycle: row.cycle,
    outcome: row.outcome,
    failure: row.reason,
    complete: row.covered,
    ...stageCells(row),
    seats: row.seats,
    candidates: row.candidates,
    withdrawn: row.withdrawn,
    ...amountCells('candidate_stake', row.ownStake, row.asset),
    votes: row.votes,
    voters: row.voters,
    revealed: row.revealed,
    verified: row.verified,
    refuted: row.refuted,
    opted_out: row.optedOut,
    ...amountCells('vote_stake', row.stake, row.asset),
    ...amountCells('revealed_stake', row.revealedStake, row.asset),
    ...amountCells('unrevealed_stake', unrevealedStake(row), row.asset),
    asset: row.asset,
    elected: row.members?.join(' ') ?? null,
    fact: row.outcomeFact,
  }
}

function stageCells(row: ElectionRow): Line {
  return {
    announcing_at: row.announcingAt,
    announcing_block: row.announcingHeight,
    announcing_ends_block: row.announcingEndsHeight,
    voting_at: row.votingAt,
    voting_block: row.votingHeight,
    voting_ends_block: row.votingEndsHeight,
    revealing_at: row.revealingAt,
    revealing_block: row.revealingHeight,
    revealing_ends_block: row.revealingEndsHeight,
    outcome_at: row.outcomeAt,
    outcome_block: row.outcomeHeight,
  }
}

/** The rounds that the caller asks for. */
export function electionQuery(query: TableQuery) {
  // Safety: the schema's own type reads the value.
  return electionList(askedChain(query), inputOf('ElectionWhere', query.where) as ElectionWhere | undefined)
}

export const elections: Table = {
  name: 'elections',
  columns,
  lines: (query) => {
    const list = electionQuery(query)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findElections(at, list, span))) yield page.map(lineOf)
    }
  },
}
