import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { UsageError } from '@secretariat/shared'
import { startProgram } from './child.js'
import type { Cluster } from './cluster.js'
import { connectKeeper, type Keeper } from './keeper.js'
import type { Programs } from './platform.js'
import { choosePort } from './port.js'
import { findPostmaster, mayBePostmaster, type Postmaster, type Signal, signalPostmaster } from './postmaster.js'

/** A running server, and our connection to it. */
export interface Server extends Postmaster {
  readonly keeper: Keeper
}

/** What a server is started with. */
export interface Plan {
  readonly cluster: Cluster
  readonly programs: Programs
  readonly settings: Readonly<Record<string, string>>
}

/** Takes over the server that runs on the cluster, or starts one. */
export async function bringUp(plan: Plan, port?: number): Promise<Server> {
  const running = findPostmaster(plan.cluster)
  const server = running && (await takeOver(plan.cluster, running))
  return server ?? (await launch(plan, port ?? (await choosePort(plan.cluster))))
}

/** Undefined when it was on its way out. */
async function takeOver(cluster: Cluster, running: Postmaster): Promise<Server | undefined> {
  const keeper = await connectKeeper(cluster, running, () => mayBePostmaster(cluster, running.pid))
  return keeper && { ...running, keeper }
}

async function launch({ cluster, programs, settings }: Plan, port: number): Promise<Server> {
  const log = openSync(cluster.logFile, 'a', 0o600)
  const logStart = statSync(cluster.logFile).size
  const args = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = startProgram(cluster.setting, programs.postgres, ['-D', cluster.dataArgument, ...args], log)
  closeSync(log)
  const pid = await pidOf(child)
  const keeper = await connectKeeper(cluster, { pid, port }, () => child.exitCode === null && child.signalCode === null).catch(
    async (error: unknown) => {
      await shutDown(cluster, programs, pid)
      throw error
    },
  )
  if (keeper) return { pid, port, keeper }
  throw new UsageError(`Postgres did not start on ${cluster.home} (${lastWords(cluster, logStart)}); more in ${cluster.logFile}`)
}

async function pidOf(child: ChildProcess): Promise<number> {
  // Rejects with the reason when the program cannot be started.
  await once(child, 'spawn')
  if (child.pid === undefined) throw new Error('Postgres was started without a process number')
  return child.pid
}

function lastWords({ logFile }: Cluster, from: number): string {
  const said = readFileSync(logFile).subarray(from).toString('utf8').trim()
  return [...said.matchAll(/(?:FATAL|PANIC): +(.+)/g)].at(-1)?.[1] ?? (said.split('\n').at(-1) || 'it gave no reason')
}

const steps: readonly (readonly [Signal, number])[] = [
  ['SIGTERM', 500],
  ['SIGINT', 9_500],
  ['SIGQUIT', 5_000],
]

/** First without haste, so that sessions that are closing may finish; then for everybody; then by force. */
export async function shutDown(cluster: Cluster, programs: Programs, pid: number): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    signalPostmaster(cluster, programs, pid, signal)
    if (await ended(cluster, pid, Date.now() + patienceMs)) return
  }
  throw new UsageError(`Postgres (process ${pid}) does not stop: see ${cluster.logFile}`)
}

async function ended(cluster: Cluster, pid: number, deadline: number): Promise<boolean> {
  while (mayBePostmaster(cluster, pid)) {
    if (Date.now() > deadline) return false
    await pause(10)
  }
  return true
}
