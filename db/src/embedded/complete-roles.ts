import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { setUp } from './create-cluster.js'
import { applicationDatabase, newSecret, replaceCredentials, roles } from './credentials.js'
import { findPostmaster } from './postmaster.js'
import { type Plan, shutDown } from './server.js'

/** Gives a cluster of an earlier version the role it lacks; only the superuser may, and he is let in while no server listens. */
export async function completeRoles<P extends Plan>(plan: P): Promise<P> {
  const { cluster, programs } = plan
  if (cluster.credentials.writer !== '') return plan
  const running = findPostmaster(cluster)
  if (running) await shutDown(cluster, programs, running.pid)
  const credentials = { ...cluster.credentials, writer: newSecret() }
  setUp(programs, cluster, statements(credentials.writer))
  replaceCredentials(join(cluster.home, 'credentials.json'), credentials)
  const complete: Cluster = { ...cluster, credentials }
  return { ...plan, cluster: complete }
}

/** Repeatable: whoever is killed before the password is written down starts again. */
function statements(password: string): string[] {
  const { writer } = roles
  return [
    `do $$ begin if not exists (select from pg_roles where rolname = '${writer}') then create role ${writer}; end if; end $$`,
    `alter role ${writer} login password '${password}'`,
    `grant connect on database ${applicationDatabase} to ${writer}`,
  ]
}
