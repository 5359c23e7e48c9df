import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '@secretariat/shared'
import type { Cluster } from './cluster.js'
import { hasCode } from './error-code.js'
import type { Programs } from './platform.js'
import { isRunning, processFacts } from './process-facts.js'

/** The server process that a cluster's own lock file names. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

const lockFile = (cluster: Cluster) => join(cluster.data, 'postmaster.pid')

/**
 * The server that runs on this cluster, whoever started it.
 *
 * A lock file of a process that is gone stays: Postgres itself then also looks for workers that outlived it. A lock file
 * whose number was given to another program is removed, because Postgres would take that program for a server.
 */
export function findPostmaster(cluster: Cluster): Postmaster | undefined {
  const named = readLockFile(cluster)
  if (!named) return undefined
  if (mayBePostmaster(cluster, named.pid)) return named
  if (isRunning(named.pid)) rmSync(lockFile(cluster), { force: true })
  return undefined
}

/** The same for who may only look: nothing is removed. */
export function seePostmaster(cluster: Cluster): Postmaster | undefined {
  const named = readLockFile(cluster)
  return named && mayBePostmaster(cluster, named.pid) ? named : undefined
}

/** Where the system tells enough this is certain; elsewhere whoever connects compares the data folder. */
export function mayBePostmaster(cluster: Cluster, pid: number): boolean {
  const facts = processFacts(pid)
  if (!facts) return false
  if (process.platform === 'win32') return true
  const owner = cluster.setting.identity?.uid ?? process.getuid?.()
  return facts.program === 'postgres' && facts.uid === owner && (facts.folder === undefined || isFolderOf(cluster, facts.folder))
}

/** Linux marks a folder that was removed under a running process. */
export function isFolderOf(cluster: Cluster, folder: string | undefined): boolean {
  return folder === cluster.data || folder === `${cluster.data} (deleted)`
}

export type Signal = 'SIGTERM' | 'SIGINT' | 'SIGQUIT'

/** The number may have been given to another process since: it is looked at again right before. */
export function signalPostmaster(cluster: Cluster, programs: Programs, pid: number, signal: Signal): void {
  if (!mayBePostmaster(cluster, pid)) return
  if (process.platform === 'win32') {
    // Windows has no signals; Postgres brings its own.
    spawnSync(programs.pgCtl, ['kill', signal.slice(3), String(pid)], { windowsHide: true })
    return
  }
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}

/** Lines: process, data folder, start time, port, and more as the server comes up. */
function readLockFile(cluster: Cluster): Postmaster | undefined {
  try {
    const [pid, , , port] = readFileSync(lockFile(cluster), 'utf8').split('\n').map(Number)
    return pid && port ? { pid, port } : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw new UsageError(`${lockFile(cluster)} cannot be read: make sure that no Postgres runs on this folder, then remove the file.`)
  }
}
