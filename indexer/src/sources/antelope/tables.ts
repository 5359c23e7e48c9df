import { type AccountId, DecodeError, RetryableError } from '@secretariat/shared'
import { z } from 'zod'
import type { AntelopeProfile, Tables } from '../../profiles/antelope/profile.js'
import { fromHex } from '../../profiles/bytes.js'
import { amountReader } from './amount.js'
import { packName } from './name.js'
import type { Nodeos } from './nodeos.js'
import type { PresentAbis } from './present-abis.js'
import { askCodeHash, askPermissions, askSchedules } from './questions.js'
import { readTransaction } from './transaction.js'
import { unpackerOf } from './unpack.js'

/** A node's tables, as they are at its head. */
export function tablesOf(node: Nodeos, profile: AntelopeProfile, abis: PresentAbis): Tables {
  const load = loadOnce((account) => abis.load(node, [account]))
  const keyOf = async ({ code, table }: TablePlace) => {
    await load([code])
    return abis.of(code)?.tables.get(table)
  }
  return {
    async rows(place, row) {
      const found = await allRows(node, place, keyOf)
      await load(found.flatMap(accountsIn(profile)))
      return found.map((each) => parseRow(place, row, each))
    },
    scopes: (code, table) => allScopes(node, code, table),
    async has(code, table) {
      await load([code])
      return abis.of(code)?.tables.has(table) ?? false
    },
    codeHash: (account) => askCodeHash(node, account),
    async abiHash(account) {
      await load([account])
      return abis.hashOf(account)
    },
    permissions: (account) => askPermissions(node, account),
    schedule: async () => (await askSchedules(node)).active,
    amount: amountReader(profile),
    unpack: unpackerOf(profile, abis.of),
  }
}

/** A look sees each account with one ABI, asked for once. */
function loadOnce(load: (account: string) => Promise<void>): (accounts: readonly string[]) => Promise<unknown> {
  const asked = new Map<string, Promise<void>>()
  return (accounts) => {
    for (const account of accounts) asked.set(account, asked.get(account) ?? load(account))
    return Promise.all(accounts.map((account) => asked.get(account)))
  }
}

interface TablePlace {
  readonly code: string
  readonly scope: string
  readonly table: string
}

/** The first field of a table's rows. */
interface Key {
  readonly key: string
  readonly type: string
}

const pageSchema = z.object({ rows: z.array(z.unknown()), more: z.boolean(), next_key: z.string().optional() })
const PAGE = 500

/** Old nodes say that there is more, and not where: there the next key is the one after the last that was seen. */
async function allRows(node: Nodeos, place: TablePlace, keyOf: (place: TablePlace) => Promise<Key | undefined>): Promise<unknown[]> {
  const rows: unknown[] = []
  for (let lower = ''; ; ) {
    const page = await node.ask('get_table_rows', { ...place, json: true, limit: PAGE, lower_bound: lower, upper_bound: '' }, pageSchema)
    rows.push(...page.rows)
    if (!page.more) return rows
    const next = page.next_key || keyAfter(page.rows.at(-1), await keyOf(place))
    if (next === undefined || next === lower) throw new RetryableError(`${node.url} does not say how ${nameOf(place)} goes on`)
    lower = next
  }
}

function keyAfter(row: unknown, key: Key | undefined): string | undefined {
  const value: unknown = key === undefined ? undefined : Object(row)[key.key]
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String((key?.type === 'name' ? packName(String(value)) : BigInt(value)) + 1n)
}

const scopesSchema = z.object({ rows: z.array(z.object({ scope: z.string() })), more: z.string() })

async function allScopes(node: Nodeos, code: string, table: string): Promise<string[]> {
  const scopes = new Set<string>()
  for (let lower = ''; ; ) {
    const page = await node.ask('get_table_by_scope', { code, table, lower_bound: lower, upper_bound: '', limit: PAGE }, scopesSchema)
    for (const { scope } of page.rows) scopes.add(scope)
    if (page.more === '') return [...scopes]
    if (page.more === lower) throw new RetryableError(`${node.url} does not say how the scopes of ${code}/${table} go on`)
    lower = page.more
  }
}

const nameOf = ({ code, scope, table }: TablePlace): string => `${code}/${table}${scope === code ? '' : ` of ${scope}`}`

function parseRow<T>(place: TablePlace, schema: z.ZodType<T>, row: unknown): T {
  const parsed = schema.safeParse(row)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  throw new DecodeError(`Table ${nameOf(place)}: ${reasons}; the row is ${JSON.stringify(row).slice(0, 200)}`)
}

const proposalSchema = z.object({ packed_transaction: z.string() })

/** Accounts whose ABIs are needed to read the transaction that a row holds; most rows hold none. */
function accountsIn(profile: AntelopeProfile): (row: unknown) => AccountId[] {
  return (row) => {
    const parsed = proposalSchema.safeParse(row)
    if (!parsed.success) return []
    return readTransaction(fromHex(`0x${parsed.data.packed_transaction}`), profile).actions.map(({ account }) => account)
  }
}
