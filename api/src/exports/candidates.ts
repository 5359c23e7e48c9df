import { finalPower } from '../modules/election/cut-off.js'
import { type CandidateRow, findCandidates, findElections } from '../modules/election/elections.js'
import { roundKey } from '../modules/election/rounds.js'
import { membershipLoaders } from '../modules/membership/memberships.js'
import { amountCells } from './amount-cells.js'
import { electionQuery } from './elections.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['chain', 'council', 'cycle', 'member', 'handle', 'status', 'seat', 'stake', 'stake_raw', 'votes', 'backers'],
  ...['revealed_power', 'revealed_power_raw', 'final_power', 'final_power_raw', 'asset', 'staking_account', 'reward_account'],
  ...['announced_at', 'announced_block', 'withdrawn_at', 'withdrawn_block', 'released_at', 'released_block', 'fact'],
]

function lineOf(row: CandidateRow, handle: string | null): Line {
  return {
    chain: row.chain,
    council: row.council,
    cycle: row.cycle,
    member: row.member,
    handle,
    status: row.status,
    seat: row.seat,
    ...amountCells('stake', row.stake, row.asset),
    votes: row.votes,
    backers: row.backers,
    ...amountCells('revealed_power', row.revealedPower, row.asset),
    ...amountCells('final_power', finalPower(row), row.asset),
    asset: row.asset,
    staking_account: row.stakingAccount,
    reward_account: row.rewardAccount,
    announced_at: row.announcedAt,
    announced_block: row.height,
    withdrawn_at: row.withdrawnAt,
    withdrawn_block: row.withdrawnHeight,
    released_at: row.releasedAt,
    released_block: row.releasedHeight,
    fact: row.factId,
  }
}

/** Every candidacy of the rounds that the filter names: newest round first, then in the order they were announced. */
export const candidates: Table = {
  name: 'candidates',
  columns,
  lines: (query) => {
    const list = electionQuery(query)
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findElections(at, list, span))) {
        const standing = await findCandidates(db, page)
        const { handle } = membershipLoaders(db)
        const lines = standing.map(async (row) => ({ round: roundKey(row), line: lineOf(row, (await handle.load(row))?.handle ?? null) }))
        const written = await Promise.all(lines)
        yield page.flatMap((row) => written.filter(({ round }) => round === roundKey(row)).map(({ line }) => line))
      }
    }
  },
}
