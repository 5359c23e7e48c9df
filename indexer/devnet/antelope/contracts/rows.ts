import type { AbiRecord } from '../abi-definition.js'
import type { TableKey, TableReader, TableWriter } from '../contract.js'

/** A table of one contract, by the type of its rows. The scope is the contract itself where none is named. */
export interface Table<R extends AbiRecord> {
  get(tables: TableReader, key: TableKey, scope?: string): R | undefined
  all(tables: TableReader, scope?: string): readonly R[]
  scopes(tables: TableReader): readonly string[]
  put(tables: TableWriter, row: R, scope?: string): void
  erase(tables: TableWriter, key: TableKey, scope?: string): void
}

export function defineTable<R extends AbiRecord>(code: string, name: string, keyOf: (row: R) => TableKey): Table<R> {
  return {
    // Safety: rows get into a contract's table through this object only, so they are of its type.
    get: (tables, key, scope = code) => tables.row(code, scope, name, key) as R | undefined,
    // Safety: as above.
    all: (tables, scope = code) => tables.rows(code, scope, name) as readonly R[],
    scopes: (tables) => tables.scopes(code, name),
    put: (tables, row, scope = code) => tables.put(code, scope, name, keyOf(row), row),
    erase: (tables, key, scope = code) => tables.erase(code, scope, name, key),
  }
}
