import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { hasCode } from './error-code.js'

const fileOf = (cluster: Cluster) => join(cluster.home, 'port')

/** The port of last time when it is free, so that a URL someone noted stays true; else any free one. */
export async function choosePort(cluster: Cluster): Promise<number> {
  const known = knownPort(cluster)
  const port = (known && (await freePort(known))) ?? (await freePort(0))
  if (port === undefined) throw new Error('The system has no free port on 127.0.0.1')
  if (port !== known) writeFileSync(fileOf(cluster), `${port}\n`, { mode: 0o600 })
  return port
}

function knownPort(cluster: Cluster): number | undefined {
  try {
    const port = Number(readFileSync(fileOf(cluster), 'utf8'))
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

async function freePort(wanted: number): Promise<number | undefined> {
  const probe = createServer()
  try {
    probe.listen(wanted, '127.0.0.1')
    await once(probe, 'listening')
    const address = probe.address()
    return typeof address === 'object' && address ? address.port : undefined
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE', 'EACCES')) return undefined
    throw error
  } finally {
    probe.close()
  }
}
