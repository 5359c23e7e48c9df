import { chownSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { runProgram } from './child.js'
import { homeMode, homeOf, reach, removeDraft } from './cluster.js'
import { applicationDatabase, type Credentials, keeperDatabase, newCredentials, roles, writeCredentials } from './credentials.js'
import { asUsageError, makeOwnFolder } from './folder.js'
import type { Identity } from './identity.js'
import type { Programs } from './platform.js'

export interface NewCluster {
  readonly dataDir: string
  readonly programs: Programs
  readonly identity: Identity | undefined
  /** The application may create databases, as tests do. */
  readonly createsDatabases: boolean
}

/** Makes the cluster beside its place and moves it there when it is whole. No server listens until then. */
export function createCluster({ dataDir, programs, identity, createsDatabases }: NewCluster): void {
  try {
    const draft = removeDraft(dataDir)
    makeOwnFolder(draft, homeMode())
    const data = join(draft, 'data')
    mkdirSync(data, { mode: 0o700 })
    if (identity) chownSync(data, identity.uid, identity.gid)
    const credentials = newCredentials()
    writeCredentials(join(draft, 'credentials.json'), credentials)
    initialize(programs, identity, data)
    setUp(programs, reach(identity, data), statements(credentials, createsDatabases))
    renameSync(draft, homeOf(dataDir))
  } catch (error) {
    throw asUsageError(error, dataDir)
  }
}

function initialize(programs: Programs, identity: Identity | undefined, data: string): void {
  const { setting, dataArgument } = reach(identity, data)
  const args = ['--no-sync', '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--auth=reject']
  const { status, stderr, error } = runProgram(setting, programs.initdb, ['-D', dataArgument, '-U', 'postgres', ...args])
  if (status !== 0) throw new UsageError(`Postgres could not make a cluster in ${data}: ${error?.message ?? stderr.trim()}`)
  writeFileSync(join(data, 'pg_hba.conf'), accessRules)
}

const accessRules = `# Who may connect, from this machine only, with a password. The superuser may not.
host all postgres 127.0.0.1/32 reject
host all all      127.0.0.1/32 scram-sha-256
`

/** Statements run in a server without a network, so the superuser never needs a password. */
export function setUp(programs: Programs, { setting, dataArgument }: ReturnType<typeof reach>, sql: readonly string[]): void {
  const options = ['exit_on_error=on', 'log_min_messages=fatal', 'shared_preload_libraries=pg_stat_statements']
  const args = ['--single', '-D', dataArgument, ...options.flatMap((option) => ['-c', option]), 'template1']
  const { status, stderr, error } = runProgram(setting, programs.postgres, args, sql.map((statement) => `${statement}\n`).join(''))
  if (status !== 0)
    throw new UsageError(`Postgres could not set up the cluster in ${dataArgument}: ${error?.message ?? firstFatal(stderr)}`)
}

/** One statement a line, because a line is what the server reads. */
function statements(credentials: Credentials, createsDatabases: boolean): string[] {
  const role = (name: keyof typeof roles, options = '') => `create role ${roles[name]} login ${options} password '${credentials[name]}'`
  return [
    'create extension pg_stat_statements',
    role('application', createsDatabases ? 'createdb' : ''),
    role('reader'),
    role('writer'),
    role('keeper', 'connection limit 2'),
    `grant pg_read_all_settings, pg_use_reserved_connections to ${roles.keeper}`,
    'revoke connect on database template1 from public',
    `revoke connect, temporary on database ${keeperDatabase} from public`,
    `grant connect on database ${keeperDatabase} to ${roles.keeper}`,
    `create database ${applicationDatabase} owner ${roles.application}`,
    `revoke connect, temporary on database ${applicationDatabase} from public`,
    `grant connect on database ${applicationDatabase} to ${roles.reader}, ${roles.writer}`,
  ]
}

/** The log repeats the failed statement, which may hold a password: only the first line is shown. */
function firstFatal(log: string): string {
  return /FATAL: +(.+)/.exec(log)?.[1] ?? 'it gave no reason'
}
