import { AccountId, Height } from '@secretariat/shared'
import { z } from 'zod'
import type { TableSample, Tables } from './profile.js'
import { account, accounts, asset, count, record, words } from './words.js'

/** What a fund goes by on its chain. */
export interface FundRules {
  /** The account that has the contract and the money. */
  readonly account: string
  /** The table that holds balances, with one row for each account. */
  readonly ledger: { readonly code: string; readonly scope: string; readonly table: string }
  /** What each block adds to it. */
  readonly perBlock: string
  readonly everySlots: { readonly rows: number; readonly balance: number }
}

const section = z.number().int().nonnegative()
const ballots = { requested: accounts, approved: accounts, unapproved: accounts }
const committeeRow = z.object({ budget_name: z.string(), member: accounts })
const settingRow = z.object({ config_name: z.string(), number_value: count })
const approverRow = z.object({ id: record, ...ballots })
const motionRow = z
  .object({ id: record, title: words, content: words, quantity: asset, proposer: account, section, approve_end_block_num: Height.schema })
  .transform(({ id, approve_end_block_num, ...rest }) => ({ ...rest, motion: id, until: approve_end_block_num }))
const requestRow = z
  .object({
    ...{ id: record, montion_id: record, content: words, quantity: asset, receiver: account, section, end_block_num: Height.schema },
    ...ballots,
  })
  .transform(({ id, montion_id, end_block_num, ...rest }) => ({ ...rest, request: id, motion: montion_id, until: end_block_num }))
const balanceRow = z.object({ name: z.string(), available: asset })

/** What the tables of a fund hold: motions and requests often, because rows are erased; the balance, which every block changes, seldom. */
export function budgetSamples(rules: FundRules): readonly TableSample[] {
  const { everySlots } = rules
  return [
    { name: 'fund', everySlots: everySlots.rows, awaitsBlock: true, read: (tables) => rowsOf(tables, rules.account) },
    { name: 'fund-balance', everySlots: everySlots.balance, awaitsBlock: true, read: (tables) => balanceOf(tables, rules) },
  ]
}

async function rowsOf(tables: Tables, code: string) {
  if (!(await tables.has(code, 'motions'))) return []
  const own = (table: string) => ({ code, scope: code, table })
  const [motions, committees, settings] = await Promise.all([
    tables.rows(own('motions'), motionRow),
    tables.rows(own('committee'), committeeRow),
    tables.rows(own('budgetconfig'), settingRow),
  ])
  const approvers = await approversOf(tables, code)
  return [
    {
      kind: 'fund.stated' as const,
      // The row's key stays the same wherever the contract lives.
      committee: committees.find(({ budget_name }) => budget_name === 'eosio.budget')?.member ?? null,
      settings: settingsOf(settings),
      motions: motions.map(({ quantity, section, ...row }) => ({
        ...row,
        section,
        remaining: tables.amount(quantity),
        ballots: approvers.get(`${row.proposer} ${row.motion}`) ?? null,
      })),
      requests: await requestsOf(tables, code),
    },
  ]
}

/** What the contract goes by where its table has no row: seven days of blocks. */
const defaults = { 'n.proposer': '201600', 'n.takecoin': '201600' }

function settingsOf(rows: readonly z.infer<typeof settingRow>[]) {
  const told = Object.fromEntries(rows.map(({ config_name, number_value }) => [config_name, number_value]))
  return Object.entries({ ...defaults, ...told }).map(([setting, value]) => ({ setting, value }))
}

async function approversOf(tables: Tables, code: string) {
  const scopes = await tables.scopes(code, 'approvers')
  const rows = await Promise.all(
    scopes.map(async (scope) => {
      const found = await tables.rows({ code, scope, table: 'approvers' }, approverRow)
      return found.map(({ id, ...ballots }) => [`${scope} ${id}`, ballots] as const)
    }),
  )
  return new Map(rows.flat())
}

async function requestsOf(tables: Tables, code: string) {
  const scopes = await tables.scopes(code, 'takecoins')
  const rows = await Promise.all(
    scopes.map(async (scope) => {
      const found = await tables.rows({ code, scope, table: 'takecoins' }, requestRow)
      return found.map(({ quantity, ...row }) => ({ ...row, proposer: AccountId(scope), amount: tables.amount(quantity) }))
    }),
  )
  return rows.flat()
}

async function balanceOf(tables: Tables, { account, ledger, perBlock }: FundRules) {
  if (!(await tables.has(account, 'motions'))) return []
  const rows = await tables.rows({ ...ledger, only: account }, balanceRow)
  return rows
    .filter(({ name }) => name === account)
    .map(({ available }) => ({
      kind: 'fund-balance.stated' as const,
      account: AccountId(account),
      balance: tables.amount(available),
      perBlock: tables.amount(perBlock),
    }))
}
