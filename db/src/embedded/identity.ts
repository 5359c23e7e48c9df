import { spawnSync } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { UsageError } from '@secretariat/shared'

/** The account that runs Postgres when we are root; Postgres itself refuses root. */
export interface Identity {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Undefined: Postgres runs as we do. */
export function chooseIdentity(): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined
  const identity = accountNamed('postgres') ?? accountNamed('nobody')
  if (identity) return identity
  throw new UsageError(
    'Postgres does not run as root, and this machine has neither an account postgres nor nobody: start as a plain account, or set DATABASE_URL.',
  )
}

/** A cluster keeps the account that made it, even if a better one appears later. */
export function identityOf(cluster: string): Identity | undefined {
  if (process.getuid?.() !== 0) return undefined
  const { uid, gid } = lstatSync(cluster)
  return { name: `account ${uid}`, uid, gid }
}

function accountNamed(name: string): Identity | undefined {
  const uid = ask('-u', name)
  const gid = ask('-g', name)
  return uid !== undefined && gid !== undefined && uid !== 0 ? { name, uid, gid } : undefined
}

function ask(option: '-u' | '-g', name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : undefined
}

/** Asks the system itself, since permissions are more than modes. */
export function canEnter(identity: Identity | undefined, folder: string): boolean {
  if (!identity) return true
  const { uid, gid } = identity
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
}
