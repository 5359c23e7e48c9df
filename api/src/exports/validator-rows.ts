import type { AccountId } from '@secretariat/shared'
import { findValidatorEras, type ValidatorEraRow, validatorEraList } from '../modules/validator/eras.js'
import { readSessions, type ValidatorSessionRow, validatorSessionList } from '../modules/validator/sessions.js'
import type { ValidatorEraWhere, ValidatorSessionWhere } from '../modules/validator/where.js'
import { amountCells } from './amount-cells.js'
import { askedChain } from './asked-chain.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { addressing } from './validators.js'
import { walk } from './walk.js'

type Address = (account: AccountId) => string

const thousandMillion = 1_000_000_000
/** Sessions that are read at a time: the blocks of each are counted when it is read. */
const SESSIONS = 12

function sessionLine(row: ValidatorSessionRow, address: Address): Line {
  return {
    ...{ chain: row.chain, session: row.session, era: row.era, account: address(row.validator), account_id: row.validator },
    ...{ from_at: row.fromAt, from_block: row.fromHeight, until_block: row.untilHeight },
    ...{ expected: row.expected, authored: row.authored, offline: row.offline },
  }
}

/** Validators session by session, newest first. */
export const validatorSessions: Table = {
  name: 'validator-sessions',
  columns: [
    ...['chain', 'session', 'era', 'account', 'account_id', 'from_at', 'from_block', 'until_block'],
    ...['expected', 'authored', 'offline'],
  ],
  lines: (query) => {
    const chain = askedChain(query)
    // Safety: the schema's own type reads the value.
    const where = inputOf('ValidatorSessionWhere', query.where) as ValidatorSessionWhere | undefined
    return async function* read(db) {
      const [list, address] = await Promise.all([validatorSessionList(db, chain, where), addressing(db, chain)])
      for (let last = list.last; last >= list.first; last -= SESSIONS) {
        const rows = await readSessions(db, { ...list, last, first: Math.max(list.first, last - SESSIONS + 1) })
        yield rows.map((row) => sessionLine(row, address))
      }
    }
  },
}

function eraLine(row: ValidatorEraRow, address: Address): Line {
  return {
    ...{ chain: row.chain, era: row.era, account: address(row.validator), account_id: row.validator },
    ...{ expected: row.expected, authored: row.authored, offline_sessions: row.offline, points: row.points, set_points: row.totalPoints },
    ...amountCells('stake', row.stake, row.asset),
    ...amountCells('own_stake', row.ownStake, row.asset),
    ...{ nominators: row.nominators, commission: row.commission === null ? null : row.commission / thousandMillion },
    ...amountCells('earned', row.earned, row.asset),
    ...amountCells('claimed', row.claimed, row.asset),
    ...{ claimed_block: row.claimedHeight, asset: row.asset, slashes: row.slashes },
  }
}

/** Validators era by era, newest first. */
export const validatorEras: Table = {
  name: 'validator-eras',
  columns: [
    ...['chain', 'era', 'account', 'account_id', 'expected', 'authored', 'offline_sessions', 'points', 'set_points'],
    ...['stake', 'stake_raw', 'own_stake', 'own_stake_raw', 'nominators', 'commission', 'earned', 'earned_raw', 'claimed', 'claimed_raw'],
    ...['claimed_block', 'asset', 'slashes'],
  ],
  lines: (query) => {
    const chain = askedChain(query)
    // Safety: the schema's own type reads the value.
    const list = validatorEraList(chain, inputOf('ValidatorEraWhere', query.where) as ValidatorEraWhere | undefined)
    return async function* read(db) {
      const address = await addressing(db, chain)
      for await (const page of walk(db, list.listing, (at, span) => findValidatorEras(at, list, span))) {
        yield page.map((row) => eraLine(row, address))
      }
    }
  },
}
