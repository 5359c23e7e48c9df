import type { AccountId, ChainId } from '@secretariat/shared'
import { addressOf } from '../modules/base/address.js'
import { badInput } from '../modules/base/bad-input.js'
import { requireChainId } from '../modules/base/key.js'
import { findChains } from '../modules/chain/chains.js'
import { validatorLoaders } from '../modules/validator/loaders.js'
import { findValidators, type ValidatorRow, validatorList } from '../modules/validator/records.js'
import type { ValidatorOrder, ValidatorWhere } from '../modules/validator/where.js'
import { amountCells } from './amount-cells.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  ...['key', 'chain', 'account', 'account_id', 'members_unproven', 'standing', 'eras', 'sessions', 'sessions_measured'],
  ...['expected', 'authored', 'missed', 'share', 'offline_sessions', 'points', 'earned', 'earned_raw', 'claimed', 'claimed_raw'],
  ...['unclaimed_eras', 'asset', 'commission', 'stake', 'stake_raw', 'own_stake', 'own_stake_raw', 'nominators', 'stake_era'],
]

const thousandMillion = 1_000_000_000

type Load = ReturnType<typeof validatorLoaders>

async function lineOf(row: ValidatorRow, address: string, load: Load): Promise<Line> {
  const [pay, terms, owners] = await Promise.all([
    load.validatorPay.load(row),
    load.validatorTerms.load(row),
    load.validatorOwners.load(row),
  ])
  return {
    ...{ key: row.key, chain: row.chain, account: address, account_id: row.validator, standing: row.standing },
    members_unproven: owners.map(({ member }) => member).join(' ') || null,
    ...{ eras: row.eras, sessions: row.sessions, sessions_measured: row.knownSessions, expected: row.expected, authored: row.authored },
    ...{ missed: row.missed, share: row.share, offline_sessions: row.offline, points: pay?.points ?? null },
    ...amountCells('earned', pay?.earned ?? null, pay?.asset ?? null),
    ...amountCells('claimed', pay?.claimed ?? null, pay?.asset ?? null),
    ...{ unclaimed_eras: pay?.unclaimedEras ?? null, asset: pay?.asset ?? terms?.asset ?? null },
    commission: terms?.commission == null ? null : terms.commission / thousandMillion,
    ...amountCells('stake', terms?.stake ?? null, terms?.asset ?? null),
    ...amountCells('own_stake', terms?.ownStake ?? null, terms?.asset ?? null),
    ...{ nominators: terms?.nominators ?? null, stake_era: terms?.era ?? null },
  }
}

/** Validators of one chain over the eras asked for, in the order of the list in GraphQL. */
export const validators: Table = {
  name: 'validators',
  columns,
  lines: ({ chain, where, orderBy }) => {
    if (chain === undefined) throw badInput('chain is missing: add ?chain=KEY')
    // Safety: the schema's own types read both values.
    const list = validatorList(
      requireChainId(chain),
      inputOf('ValidatorWhere', where) as ValidatorWhere | undefined,
      inputOf('[ValidatorOrder!]', orderBy) as ValidatorOrder[] | undefined,
    )
    return async function* read(db) {
      const address = await addressing(db, list.chain)
      for await (const page of walk(db, list.listing, (at, span) => findValidators(at, list, span))) {
        const load = validatorLoaders(db)
        yield await Promise.all(page.map((row) => lineOf(row, address(row.validator), load)))
      }
    }
  },
}

/** Writes accounts of a chain for people. */
export async function addressing(db: Parameters<typeof findChains>[0], chain: ChainId): Promise<(account: AccountId) => string> {
  const prefix = (await findChains(db)).find(({ id }) => id === chain)?.ss58Prefix ?? null
  return (account) => addressOf(account, prefix)
}
