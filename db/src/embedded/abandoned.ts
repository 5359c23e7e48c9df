import { rmSync } from 'node:fs'
import { findCluster } from './cluster.js'
import { chooseIdentity } from './identity.js'
import { ownerOf, takeOwnership } from './lock.js'
import { findPostmaster } from './postmaster.js'
import { runnablePrograms } from './programs.js'
import { shutDown } from './server.js'

/** Removes a data folder nobody needs, with the server that a killed process left in it. A folder in use stays. */
export async function removeAbandoned(dataDir: string): Promise<void> {
  if (ownerOf(dataDir) !== undefined) return
  takeOwnership(dataDir)
  const programs = runnablePrograms(chooseIdentity(), dataDir)
  const cluster = findCluster(dataDir, programs.majorVersion)
  const running = cluster && findPostmaster(cluster)
  if (cluster && running) await shutDown(cluster, programs, running.pid)
  rmSync(dataDir, { recursive: true, force: true })
}
