import { once } from 'node:events'
import { ChainId, RetryableError, UsageError } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { openDatabase, poolOf } from '../client.js'
import { testDatabase } from '../testing/index.js'
import { claim } from './claim.js'

const { db, url } = await testDatabase()
const alpha = ChainId('alpha')

test('a second indexer of the same chain is refused at once, and told what to do', async () => {
  const first = await claim(db, alpha)
  const other = await openDatabase(url)
  await expect(claim(other, alpha)).rejects.toThrow(UsageError)
  await expect(claim(other, alpha)).rejects.toThrow(
    'Another indexer is writing alpha into this database; stop it, or use another --data-dir or DATABASE_URL',
  )
  const beta = await claim(other, ChainId('beta'))
  await first.release()
  const second = await claim(other, alpha)
  await Promise.all([second.release(), beta.release()])
  await other.destroy()
})

test('a claim whose connection is lost says so, and is free again', async () => {
  const lost = await claim(db, alpha)
  const aborted = once(lost.signal, 'abort')
  await poolOf(db).query(`select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory'`)
  await aborted
  expect(lost.signal.reason).toBeInstanceOf(RetryableError)
  const next = await claim(db, alpha)
  await Promise.all([next.release(), lost.release()])
})

test('giving a claim back twice does no harm', async () => {
  const held = await claim(db, alpha)
  await held.release()
  await held.release()
  expect(held.signal.aborted).toBe(false)
})
