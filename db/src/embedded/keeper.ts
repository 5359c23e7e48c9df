import { setTimeout as pause } from 'node:timers/promises'
import { UsageError } from '@secretariat/shared'
import { Client } from 'pg'
import type { Cluster } from './cluster.js'
import { keeperDatabase, urlOf } from './credentials.js'
import { hasCode } from './error-code.js'
import { isFolderOf, type Postmaster } from './postmaster.js'
import { processFacts } from './process-facts.js'

/** Our own connection: it proves which folder a server serves, and its end is how we learn of the server's end. */
export interface Keeper {
  readonly ended: Promise<void>
  end(): Promise<void>
}

const refusedLimitMs = 10_000

/** Connects as soon as the server lets us in; undefined when it ended before. */
export async function connectKeeper(cluster: Cluster, server: Postmaster, isAlive: () => boolean): Promise<Keeper | undefined> {
  const refusedUntil = Date.now() + refusedLimitMs
  while (isAlive()) {
    const keeper = await tryConnect(cluster, server, Date.now() < refusedUntil)
    if (keeper) return keeper
    await pause(25)
  }
  return undefined
}

async function tryConnect(cluster: Cluster, server: Postmaster, mayRefuse: boolean): Promise<Keeper | undefined> {
  const connectionString = urlOf('keeper', cluster.credentials, server.port, keeperDatabase)
  const client = new Client({ connectionString, application_name: `secretariat keeper ${process.pid}` })
  // That it ended is what counts; the reason is in the server's log.
  client.on('error', () => undefined)
  const ended = new Promise<void>((resolve) => client.once('end', resolve))
  try {
    await client.connect()
    await assertServes(cluster, server, client)
    return { ended, end: () => client.end() }
  } catch (error) {
    await client.end()
    // Starting up or shutting down, or cut off in between: the process tells whether to go on.
    if (hasCode(error, '57P01', '57P02', '57P03', 'ECONNRESET', 'EPIPE')) return undefined
    if (hasCode(error, 'ECONNREFUSED') && mayRefuse) return undefined
    throw explain(error, cluster, server)
  }
}

async function assertServes(cluster: Cluster, { pid }: Postmaster, client: Client): Promise<void> {
  const { rows } = await client.query<{ data_directory: string }>('show data_directory')
  if (rows[0]?.data_directory === cluster.data || isFolderOf(cluster, processFacts(pid)?.folder)) return
  throw new UsageError(`Process ${pid} serves ${rows[0]?.data_directory}, not ${cluster.data}: stop it first.`)
}

function explain(error: unknown, cluster: Cluster, { pid, port }: Postmaster): unknown {
  if (hasCode(error, 'ECONNREFUSED')) {
    return new UsageError(`Process ${pid} holds ${cluster.data} but does not answer on port ${port}: stop it, then start again.`)
  }
  if (hasCode(error, '28P01', '28000')) {
    return new UsageError(
      `The passwords in ${cluster.home} do not fit its database: restore credentials.json, or name another data folder.`,
    )
  }
  return error
}
