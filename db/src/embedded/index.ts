import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '@secretariat/shared'
import { type Cluster, findCluster } from './cluster.js'
import { completeRoles } from './complete-roles.js'
import { createCluster } from './create-cluster.js'
import { applicationDatabase, roles, urlOf } from './credentials.js'
import { asUsageError } from './folder.js'
import { chooseIdentity } from './identity.js'
import { connectKeeper } from './keeper.js'
import { ownerOf, takeOwnership } from './lock.js'
import { mayBePostmaster, seePostmaster } from './postmaster.js'
import { runnablePrograms } from './programs.js'
import { bringUp, type Plan } from './server.js'
import { durableSettings, passingSettings } from './settings.js'
import { supervise } from './supervise.js'

export { removeAbandoned } from './abandoned.js'

export interface EmbeddedOptions {
  /** Made when it is missing. The database lives in its folder `postgres`. */
  readonly dataDir: string
  /** What the person at the terminal should know: the database was restarted, … */
  readonly onNotice?: (notice: string) => void
  /** For tests: faster, not safe against a power cut, and the application may create databases. */
  readonly passing?: boolean
}

/** How a database is reached. */
export interface EmbeddedAddress {
  /** For the indexer: owns its database. Holds a password; never log it. */
  readonly url: string
  /** For the API: sees what it was granted, and may not write. Holds a password; never log it. */
  readonly readerUrl: string
  readonly readerRole: string
  /** For signing in and for what people state: appends, and changes nothing that was read. Holds a password; never log it. */
  readonly writerUrl: string
  readonly writerRole: string
  readonly port: number
  readonly majorVersion: number
}

export interface EmbeddedPostgres extends EmbeddedAddress {
  /** Ends all sessions and stops the server; may be called again. */
  stop(): Promise<void>
  /**
   * Resolves after `stop`. Rejects when the server ended and could not be started again.
   * A server that ends unasked is started again on the same port: pools only have to connect anew.
   */
  readonly closed: Promise<void>
}

/** Starts the bundled Postgres on a data folder, or takes over the one that an earlier, killed process left running there. */
export async function startEmbedded({ dataDir, onNotice = () => undefined, passing = false }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = openFolder(resolve(dataDir))
  const ownership = takeOwnership(folder)
  try {
    const plan = await completeRoles(prepare(folder, passing))
    const server = await bringUp(plan)
    const { stop, closed } = supervise(plan, server, onNotice)
    const released = closed.finally(() => ownership.release())
    return {
      ...addressOf(plan, server.port),
      stop: () => stop().then(() => released),
      closed: released,
    }
  } catch (error) {
    ownership.release()
    throw error
  }
}

/**
 * For a command that works beside a running start: the database that another process holds, undefined when none does.
 * The other one decides when it ends.
 */
export async function joinEmbedded(dataDir: string): Promise<EmbeddedAddress | undefined> {
  if (!existsSync(dataDir)) return undefined
  const folder = openFolder(resolve(dataDir))
  const owner = ownerOf(folder)
  if (owner === undefined) return undefined
  const { majorVersion } = runnablePrograms(chooseIdentity(), folder)
  const cluster = findCluster(folder, majorVersion)
  const server = cluster && seePostmaster(cluster)
  const keeper = server && (await connectKeeper(cluster, server, () => mayBePostmaster(cluster, server.pid)))
  if (!keeper) throw new UsageError(`Process ${owner} is just starting or stopping the database in ${folder}: try again in a moment.`)
  await keeper.end()
  return addressOf({ cluster, programs: { majorVersion } }, server.port)
}

function addressOf({ cluster, programs }: { cluster: Cluster; programs: { majorVersion: number } }, port: number): EmbeddedAddress {
  return {
    url: urlOf('application', cluster.credentials, port, applicationDatabase),
    readerUrl: urlOf('reader', cluster.credentials, port, applicationDatabase),
    readerRole: roles.reader,
    writerUrl: urlOf('writer', cluster.credentials, port, applicationDatabase),
    writerRole: roles.writer,
    port,
    majorVersion: programs.majorVersion,
  }
}

/** The folder by its one real name, which is what a running server knows it by. */
function openFolder(dataDir: string): string {
  try {
    if (mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })) return realpathSync(dataDir)
    if (!statSync(dataDir).isDirectory()) throw new UsageError(`${dataDir} is a file: name a folder with --data-dir.`)
    return realpathSync(dataDir)
  } catch (error) {
    throw asUsageError(error, dataDir)
  }
}

function prepare(dataDir: string, passing: boolean): Plan & { programs: { majorVersion: number } } {
  const identity = chooseIdentity()
  const programs = runnablePrograms(identity, dataDir)
  const settings = passing ? passingSettings : durableSettings
  if (!findCluster(dataDir, programs.majorVersion)) createCluster({ dataDir, programs, identity, createsDatabases: passing })
  const cluster = findCluster(dataDir, programs.majorVersion)
  if (!cluster) throw new UsageError(`${dataDir} was changed while its database was made: start again.`)
  return { cluster, programs, settings }
}
