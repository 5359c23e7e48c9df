import { BlockHash, UsageError } from '@secretariat/shared'
import { hashOf } from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { alpha, emptyTables, testDatabase } from '../testing/index.js'
import { ensureChain } from './chains.js'
import { loadMetadata, saveMetadata } from './runtimes.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

test('a chain is made once and its name may change', async () => {
  expect(await ensureChain(db, alpha)).toEqual(alpha)
  expect(await ensureChain(db, { ...alpha, displayName: 'Alpha Council', ss58Prefix: null })).toEqual({
    ...alpha,
    displayName: 'Alpha Council',
  })
})

test('a genesis that is not known is filled in by the first who tells it', async () => {
  expect(await ensureChain(db, { ...alpha, genesis: null })).toMatchObject({ genesis: null })
  expect(await ensureChain(db, alpha)).toMatchObject({ genesis: alpha.genesis })
  expect(await ensureChain(db, { ...alpha, genesis: null })).toMatchObject({ genesis: alpha.genesis })
})

test('another genesis or profile under the same id is refused and changes nothing', async () => {
  await ensureChain(db, alpha)
  const other = { ...alpha, displayName: 'Impostor', genesis: BlockHash(hashOf(99)) }
  await expect(ensureChain(db, other)).rejects.toThrow(UsageError)
  await expect(ensureChain(db, other)).rejects.toThrow(
    `The database holds alpha with genesis ${alpha.genesis}, the node says ${other.genesis}; use another --data-dir or another chain id`,
  )
  await expect(ensureChain(db, { ...alpha, profile: 'joystream' })).rejects.toThrow('holds alpha as profile collective, not joystream')
  expect(await db.selectFrom('chain').selectAll().execute()).toEqual([alpha])
})

test('metadata is kept per version of the runtime', async () => {
  await ensureChain(db, alpha)
  expect(await loadMetadata(db, alpha.id, 7)).toBeUndefined()
  await saveMetadata(db, alpha.id, 7, Uint8Array.of(0, 255, 92))
  await saveMetadata(db, alpha.id, 7, Uint8Array.of(1))
  expect([...((await loadMetadata(db, alpha.id, 7)) ?? [])]).toEqual([0, 255, 92])
})
