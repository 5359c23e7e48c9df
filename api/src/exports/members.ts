import { addressOf } from '../modules/base/address.js'
import { findChains } from '../modules/chain/chains.js'
import { findMembers, type MemberRow, memberList } from '../modules/member/members.js'
import type { MemberOrder, MemberWhere } from '../modules/member/where.js'
import { inputOf } from './input.js'
import type { Line, Table } from './table.js'
import { walk } from './walk.js'

const columns = [
  'key',
  'chain',
  'council',
  'account',
  'account_id',
  'from_at',
  'from_block',
  'from_exact',
  'until_at',
  'until_block',
  'ballots',
] as const

function lineOf(row: MemberRow, prefix: number | null): Line & Record<(typeof columns)[number], unknown> {
  return {
    key: row.key,
    chain: row.chain,
    council: row.council,
    account: addressOf(row.account, prefix),
    account_id: row.account,
    from_at: row.fromAt,
    from_block: row.fromHeight,
    from_exact: row.fromExact,
    until_at: row.untilAt,
    until_block: row.untilHeight,
    ballots: row.ballots,
  }
}

export const members: Table = {
  name: 'members',
  columns,
  lines: ({ where, orderBy }) => {
    // Safety: the schema's own types read both values.
    const list = memberList(
      inputOf('MemberWhere', where) as MemberWhere | undefined,
      inputOf('[MemberOrder!]', orderBy) as MemberOrder[] | undefined,
    )
    return async function* read(db) {
      const prefixes = new Map((await findChains(db)).map(({ id, ss58Prefix }) => [id, ss58Prefix]))
      for await (const page of walk(db, list.listing, (at, span) => findMembers(at, list, span))) {
        yield page.map((row) => lineOf(row, prefixes.get(row.chain) ?? null))
      }
    }
  },
}
