import type { AbiRecord } from './abi-definition.js'
import type { TableKey, TableWriter } from './contract.js'
import type { Journal } from './journal.js'
import { nameToNumber } from './name.js'

export interface KeyedRow {
  readonly key: bigint
  readonly row: AbiRecord
}

/** Rows of all contracts, as they stand after the newest block. */
export interface Tables extends TableWriter {
  /** Rows with their keys, in ascending order. */
  keyed(code: string, scope: string, table: string): readonly KeyedRow[]
}

interface Rows {
  readonly byKey: Map<bigint, AbiRecord>
  /** Made when somebody reads; dropped when a key comes or goes, and when any row changes. */
  sorted: readonly bigint[] | undefined
  listed: readonly KeyedRow[] | undefined
}

export function createTables({ note }: Journal): Tables {
  /** By contract and table, then by scope. */
  const tables = new Map<string, Map<string, Rows>>()
  const find = (code: string, scope: string, table: string) => tables.get(`${code}/${table}`)?.get(scope)
  const write = (code: string, scope: string, table: string, key: bigint, row: AbiRecord | undefined) => {
    const rows = open(tables, code, scope, table)
    const before = rows.byKey.get(key)
    set(rows, key, row)
    note(() => set(rows, key, before))
  }
  const keyed = (code: string, scope: string, table: string) => {
    const rows = find(code, scope, table)
    return rows === undefined ? [] : inOrder(rows)
  }
  return {
    keyed,
    rows: (code, scope, table) => keyed(code, scope, table).map(({ row }) => row),
    row: (code, scope, table, key) => find(code, scope, table)?.byKey.get(toKey(key)),
    scopes: (code, table) => [...(tables.get(`${code}/${table}`) ?? [])].flatMap(([scope, { byKey }]) => (byKey.size > 0 ? [scope] : [])),
    put: (code, scope, table, key, row) => write(code, scope, table, toKey(key), row),
    erase: (code, scope, table, key) => write(code, scope, table, toKey(key), undefined),
  }
}

/** Names are keys as well as numbers. */
export function toKey(key: TableKey): bigint {
  return typeof key === 'string' ? nameToNumber(key) : BigInt(key)
}

function open(tables: Map<string, Map<string, Rows>>, code: string, scope: string, table: string): Rows {
  const scopes = tables.get(`${code}/${table}`) ?? new Map<string, Rows>()
  tables.set(`${code}/${table}`, scopes)
  const rows = scopes.get(scope) ?? { byKey: new Map(), sorted: undefined, listed: undefined }
  scopes.set(scope, rows)
  return rows
}

function set(rows: Rows, key: bigint, row: AbiRecord | undefined): void {
  rows.listed = undefined
  if (rows.byKey.has(key) !== (row !== undefined)) rows.sorted = undefined
  if (row === undefined) rows.byKey.delete(key)
  else rows.byKey.set(key, row)
}

function inOrder(rows: Rows): readonly KeyedRow[] {
  rows.sorted ??= [...rows.byKey.keys()].sort((a, b) => (a < b ? -1 : 1))
  rows.listed ??= rows.sorted.flatMap((key) => {
    const row = rows.byKey.get(key)
    return row === undefined ? [] : { key, row }
  })
  return rows.listed
}
