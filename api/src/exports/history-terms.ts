import type { Schema } from '@secretariat/db'
import type { Kysely } from 'kysely'
import { chainsOf } from '../modules/history/schema.js'
import { type AnyTermRow, findTerms, historyLoaders, termList } from '../modules/history/terms.js'
import { amountCells } from './amount-cells.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'origin', 'chain', 'network', 'name', 'number', 'from_block', 'until_block', 'starts', 'whole'],
  ...['created', 'valid', 'executed', 'round', 'applicants', 'applicant_stake', 'applicant_stake_raw', 'votes', 'stake', 'stake_raw'],
  ...['rewards', 'rewards_raw', 'active_opening', 'active_closing', 'stake_opening', 'stake_opening_raw', 'stake_closing'],
  ...['stake_closing_raw', 'block_time', 'implied_apr', 'asset', 'fact'],
]

function termLine(term: AnyTermRow): Line {
  return {
    ...{ key: term.key, origin: term.origin, chain: term.chain, network: term.network, name: term.name, number: term.number },
    ...{ from_block: term.fromHeight, until_block: term.untilHeight, starts: term.starts, whole: term.whole },
    ...{ created: term.created, valid: term.valid, executed: term.executed, fact: term.factId },
  }
}

/** The lines of one page of terms. */
async function linesOf(db: Kysely<Schema>, terms: readonly AnyTermRow[]): Promise<Line[]> {
  const load = historyLoaders(db)
  return Promise.all(
    terms.map(async (term) => {
      const [election, made] = await Promise.all([load.termElection.load(term.key), load.termValidators.load(term.key)])
      const [staked, paid] = [election?.asset ?? null, made?.asset ?? null]
      return {
        ...termLine(term),
        ...{ round: election?.round ?? null, applicants: election?.applicants ?? null, votes: election?.votes ?? null },
        ...amountCells('applicant_stake', election?.applicantStake ?? null, staked),
        ...amountCells('stake', election?.stake ?? null, staked),
        ...amountCells('rewards', made?.rewards ?? null, paid),
        ...amountCells('stake_opening', made?.stakeOpening ?? null, paid),
        ...amountCells('stake_closing', made?.stakeClosing ?? null, paid),
        ...{ active_opening: made?.activeOpening ?? null, active_closing: made?.activeClosing ?? null },
        ...{ block_time: made?.blockTime ?? null, implied_apr: made?.impliedApr ?? null, asset: staked ?? paid },
      }
    }),
  )
}

/** Every term that is known, with its election and its validators. */
export const historyTerms: Table = {
  name: 'history-terms',
  columns,
  lines: ({ chain }) => {
    const list = termList(chainsOf(chain === undefined ? undefined : [chain]))
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findTerms(at, list, span))) yield linesOf(db, page)
    }
  },
}
