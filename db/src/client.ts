import { UsageError } from '@secretariat/shared'
import {
  CamelCasePlugin,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
} from 'kysely'
import pg from 'pg'
import { columnTypes } from './column-types.js'
import { classifyFailure, explainRefusal, parseTarget } from './failure.js'
import type { Schema } from './schema.js'

export type Database = Kysely<Schema>

export interface DatabaseOptions {
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string
  readonly maxConnections?: number
  /** Statements that take longer are cancelled by the server. */
  readonly statementTimeoutMs?: number
}

const OLDEST = 15
const pools = new WeakMap<Database, pg.Pool>()

/** Opens the database and proves that it answers. Failures of the address are UsageErrors; later ones that may pass are RetryableErrors. */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const target = parseTarget(url)
  const pool = openPool(url, options)
  try {
    const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    if (major < OLDEST) throw new UsageError(`Postgres at ${target.server} is version ${major}; Secretariat needs ${OLDEST} or later`)
  } catch (error) {
    await pool.end()
    throw explainRefusal(error, target)
  }
  const db = kyselyOn(classified(pool))
  pools.set(db, pool)
  return db
}

/** The pool behind a database, for what kysely does not offer: COPY and session locks. */
export function poolOf(db: Database): pg.Pool {
  const pool = pools.get(db)
  if (pool === undefined) throw new TypeError('This database was not opened with openDatabase')
  return pool
}

/** Where a database is, for libraries that open connections of their own. It holds the password. */
export function databaseUrlOf(db: Database): string {
  const { connectionString } = poolOf(db).options
  if (connectionString === undefined) throw new TypeError('This database was not opened with openDatabase')
  return connectionString
}

export function kyselyOn(pool: PostgresPool): Database {
  // Keys inside jsonb belong to the chain: they are not renamed.
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })] })
}

/** The part of a pg client that kysely needs, with failures classified. */
export function classifiedClient(client: pg.PoolClient, release: () => void): PostgresPoolClient {
  function query<R>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new TypeError('The dialect is given no cursor')
    return client.query(text, [...parameters]).catch((error: unknown) => Promise.reject(classifyFailure(error)))
  }
  return { query, release }
}

function classified(pool: pg.Pool): PostgresPool {
  return {
    connect: () =>
      pool.connect().then(
        (client) => classifiedClient(client, () => client.release()),
        (error: unknown) => Promise.reject(classifyFailure(error)),
      ),
    end: () => pool.end(),
  }
}

function openPool(url: string, { applicationName = 'secretariat', maxConnections = 10, statementTimeoutMs }: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: applicationName,
    max: maxConnections,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: columnTypes,
    // Compiling costs more than any of our queries: a second for one of a few milliseconds.
    options: '-c jit=off',
    ...(statementTimeoutMs === undefined ? {} : { statement_timeout: statementTimeoutMs }),
  })
  // A connection lost while nobody uses it is replaced by the next query; without listeners it would end the process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
