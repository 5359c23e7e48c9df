import { createHash } from 'node:crypto'
import { AccountId, type Fact } from '@secretariat/shared'
import {
  abiChanged,
  abiStated,
  codeStated,
  levelOf,
  multisigExecuted,
  multisigProposed,
  transactionSettled,
  upgradeOf,
} from '@secretariat/shared/testing'
import { beforeEach, expect, test } from 'vitest'
import { emptyTables, testDatabase, writeHistory } from '../testing/index.js'

const { db } = await testDatabase()
beforeEach(() => emptyTables(db))

const executed = multisigExecuted({ height: 20 })
const settled = (height: number) => transactionSettled({ height })
const proposed = (told: object) => multisigProposed({ height: 10, requested: [levelOf('bpa')], ...told })

async function states(facts: readonly Fact[]) {
  await writeHistory(db, facts, { last: 100 })
  return await db.selectFrom('multisigState').selectAll().execute()
}

const [old, wanted] = ['a'.repeat(64), 'b'.repeat(64)]
const looked = (height: number, part: string) => ({ height, ordinal: 1_000_000, locator: `s:${height}:${part}s` })
const code = (height: number, codeHash: string) =>
  codeStated({ ...looked(height, 'code'), codes: [{ account: AccountId('eosio.pledge'), codeHash }] })
const abi = (height: number, abiHash: string) =>
  abiStated({ ...looked(height, 'abi'), abis: [{ account: AccountId('eosio.pledge'), abiHash }] })

test('the code that was signed proves the execution, if the account had other code before', async () => {
  const upgrade = [proposed({ transaction: upgradeOf('code', 'eosio.pledge', wanted) }), executed]
  const effect = { state: 'executed', ground: 'effect', effectHeight: 40, effectBeforeHeight: 15, effectiveHeight: null }
  expect(await states([...upgrade, code(15, old), code(40, wanted)])).toMatchObject([effect])
  await emptyTables(db)
  expect(await states([...upgrade, code(15, wanted), code(40, wanted), settled(21)])).toMatchObject([
    { ground: 'receipt', effectFact: null },
  ])
})

test('the ABI that was signed proves it as well, to the block where an action set it', async () => {
  const bytes = '0x0102'
  const hash = createHash('sha256')
    .update(Buffer.from([1, 2]))
    .digest('hex')
  const upgrade = [proposed({ transaction: upgradeOf('abi', 'eosio.pledge', hash) }), executed]
  const effect = { state: 'executed', ground: 'effect', effectFact: null, abiEffectBeforeHeight: 15 }
  expect(await states([...upgrade, abi(15, old), abi(40, hash)])).toMatchObject([
    { ...effect, abiEffectHeight: 40, abiEffectSampled: true, effectiveHeight: null },
  ])
  await emptyTables(db)
  expect(await states([...upgrade, abi(15, old), abiChanged({ height: 22, account: 'eosio.pledge', abi: bytes })])).toMatchObject([
    { ...effect, abiEffectHeight: 22, abiEffectSampled: false, effectiveHeight: 22 },
  ])
})
