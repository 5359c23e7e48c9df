import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import type { Setting } from './child.js'
import { type Credentials, readCredentials } from './credentials.js'
import { asUsageError, makeOwnFolder } from './folder.js'
import { canEnter, type Identity, identityOf } from './identity.js'

/** A database cluster in a data folder, and how its server is reached. */
export interface Cluster {
  readonly home: string
  readonly data: string
  /** How the server is told where its data is. */
  readonly dataArgument: string
  readonly setting: Setting
  readonly credentials: Credentials
  readonly logFile: string
}

export const homeOf = (dataDir: string): string => join(dataDir, 'postgres')

/** The cluster in the folder, checked; undefined when there is none yet. */
export function findCluster(dataDir: string, majorVersion: number): Cluster | undefined {
  const home = homeOf(dataDir)
  if (!existsSync(home)) return undefined
  makeOwnFolder(home, homeMode())
  const data = join(home, 'data')
  try {
    assertVersion(home, data, majorVersion)
    const identity = identityOf(data)
    return {
      home,
      data,
      ...reach(identity, data),
      credentials: readCredentials(join(home, 'credentials.json')),
      logFile: join(home, 'server.log'),
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const known = asUsageError(error, home)
    if (known instanceof UsageError) throw known
    throw new UsageError(
      `${home} holds no whole Postgres of Secretariat: restore a copy, move it away, or name another folder with --data-dir.`,
    )
  }
}

/** An account other than ours must be able to pass through. */
export function homeMode(): number {
  return process.getuid?.() === 0 ? 0o711 : 0o700
}

/**
 * Root's folders are often closed to the account that runs Postgres. On Linux the server then starts inside its data folder
 * and names it by that: the system follows this link without asking for permission on the folders above.
 */
export function reach(identity: Identity | undefined, data: string): { setting: Setting; dataArgument: string } {
  if (canEnter(identity, data)) return { setting: { identity, cwd: '/' }, dataArgument: data }
  if (process.platform === 'linux') return { setting: { identity, cwd: data }, dataArgument: '/proc/self/cwd' }
  throw new UsageError(
    `${identity?.name} cannot enter ${data}: name a folder with --data-dir that every account can reach, or set DATABASE_URL.`,
  )
}

function assertVersion(home: string, data: string, majorVersion: number): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found === String(majorVersion)) return
  throw new UsageError(
    `${home} was written by Postgres ${found}, this release brings Postgres ${majorVersion}: export the facts with the release that wrote it, or name another folder with --data-dir.`,
  )
}

/** What a start that was killed while it made the cluster left behind. */
export function removeDraft(dataDir: string): string {
  const draft = `${homeOf(dataDir)}.new`
  rmSync(draft, { recursive: true, force: true })
  return draft
}
