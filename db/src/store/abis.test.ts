import { AccountId, Height } from '@secretariat/shared'
import { expect, test } from 'vitest'
import { alpha, testDatabase } from '../testing/index.js'
import { loadAbis, saveAbi } from './abis.js'
import { ensureChain } from './chains.js'

const { db } = await testDatabase()
const [chain, account] = [alpha.id, AccountId('eosio.msig')]
const said = (height: number, source: 'action' | 'node', ...bytes: number[]) =>
  ({ chain, account, height: Height(height), abi: Uint8Array.from(bytes), source }) as const

test('the ABIs of an account are kept by height, and at one height what an action set stays', async () => {
  await ensureChain(db, alpha)
  expect(await loadAbis(db, chain, account)).toEqual([])
  await saveAbi(db, said(9, 'node', 1))
  await saveAbi(db, said(3, 'action', 2))
  await saveAbi(db, said(3, 'node', 3))
  await saveAbi(db, said(9, 'action'))
  await saveAbi(db, { ...said(4, 'action', 9), account: AccountId('eosio') })
  const abis = await loadAbis(db, chain, account)
  expect(abis.map(({ height, source, abi }) => [height, source, ...abi])).toEqual([
    [3, 'action', 2],
    [9, 'action'],
  ])
})
