import type { Schema } from '@secretariat/db'
import type { Role } from '@secretariat/shared'
import type { Kysely } from 'kysely'

/** A value in a table that people download; null is "not known" and becomes an empty cell. */
export type Cell = string | number | boolean | Date | null

export type Line = Readonly<Record<string, Cell>>

/** What the caller asks for: the chain of tables that are of one, filter and order as JSON from the address. */
export interface TableQuery {
  readonly chain?: string | undefined
  readonly where?: unknown
  readonly orderBy?: unknown
}

/** One table of /v1: the same rows, filters and order as its list in GraphQL, all pages of it. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  /** Who may read it; everybody, when absent. */
  readonly role?: Role
  /** Checks the query at once, as an error of the caller; reads when the lines are taken. */
  readonly lines: (query: TableQuery) => (db: Kysely<Schema>) => AsyncGenerator<readonly Line[]>
}
