import { type ChainId, RetryableError, UsageError } from '@secretariat/shared'
import type { PoolClient } from 'pg'
import { type Database, poolOf } from '../client.js'
import { classifyFailure } from '../failure.js'

/** The right to write one chain. It lives as long as its connection, so a killed process gives it back. */
export interface Claim {
  /** Aborted when the connection is lost: another indexer may have the chain from then on. */
  readonly signal: AbortSignal
  release(): Promise<void>
}

/** Takes the right to write a chain; refused at once while another process has it. */
export async function claim(db: Database, chain: ChainId): Promise<Claim> {
  const failed = (error: unknown) => Promise.reject(classifyFailure(error))
  const client = await poolOf(db).connect().catch(failed)
  const taken = await tryLock(client, chain).catch((error: unknown) => {
    client.release(true)
    return failed(error)
  })
  if (!taken) {
    client.release()
    throw new UsageError(`Another indexer is writing ${chain} into this database; stop it, or use another --data-dir or DATABASE_URL`)
  }
  return hold(client, chain)
}

async function tryLock(client: PoolClient, chain: ChainId): Promise<boolean> {
  const statement = 'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken'
  const { rows } = await client.query<{ taken: boolean }>(statement, [lockName(chain)])
  return rows[0]?.taken === true
}

function hold(client: PoolClient, chain: ChainId): Claim {
  const lost = new AbortController()
  const onEnd = () => lost.abort(new RetryableError(`The connection that holds the claim on ${chain} is lost`))
  client.once('end', onEnd)
  let isReleased = false
  const release = async (): Promise<void> => {
    if (isReleased) return
    isReleased = true
    client.off('end', onEnd)
    // A lost connection has lost its lock too.
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [lockName(chain)]).catch(() => {})
    client.release(true)
  }
  return { signal: lost.signal, release }
}

function lockName(chain: ChainId): string {
  return `secretariat/chain/${chain}`
}
