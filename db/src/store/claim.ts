import { type ChainId, RetryableError, UsageError } from '@secretariat/shared'
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
  const lost = new AbortController()
  const end = () => lost.abort(new RetryableError(`The connection that holds the claim on ${chain} is lost`))
  client.once('end', end)
  const close = (): void => {
    client.off('end', end)
    client.release(true)
  }
  const key = `secretariat/chain/${chain}`
  const { rows } = await client
    .query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as taken', [key])
    .catch((error: unknown) => {
      close()
      return failed(error)
    })
  if (rows[0]?.taken !== true) {
    close()
    throw new UsageError(`Another indexer is writing ${chain} into this database; stop it, or use another --data-dir or DATABASE_URL`)
  }
  const release = async (): Promise<void> => {
    if (lost.signal.aborted) return client.release(true)
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [key]).catch(() => {})
    close()
  }
  return { signal: lost.signal, release }
}
