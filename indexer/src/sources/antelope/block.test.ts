import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { blocksOf } from '../../testing/nodeos.js'
import { executed } from '../../testing/packed-transaction.js'
import { plainProfile } from '../../testing/told-source.js'
import { blockSchema, MismatchError, openBlock } from './block.js'
import { sha256 } from './packed.js'

const transfer = executed({ account: 'eosio', name: 'transfer', data: Buffer.from('abc') })
const [, block] = blocksOf(2, () => ({ transactions: [transfer, { status: 'soft_fail', trx: '1'.repeat(64) }] }))
const opened = (changed: object, height = 2) =>
  openBlock(blockSchema.parse({ ...block, ...changed }), { height, url: 'http://node' }, plainProfile)

test('a block is what its header hashes to, and its transactions what their bytes do', () => {
  expect(opened({})).toMatchObject({ height: 2, hash: block?.id, producer: 'alice', scheduleVersion: 0, announced: undefined })
  expect(opened({}).receipts).toMatchObject([
    { status: 'executed', id: transfer.trx.id, transaction: { actions: [{ account: 'eosio', name: 'transfer' }], fee: '0.0000 EOS' } },
    { status: 'soft_fail', id: '1'.repeat(64), transaction: undefined },
  ])
})

test('a header that does not make the id of the answer is refused, and so is the block of another height', () => {
  expect(() => opened({ confirmed: 1 })).toThrow(`http://node answered block 2 with a header that does not make its id ${block?.id}`)
  expect(() => opened({ id: '2'.repeat(64) })).toThrow('does not make its id 2222')
  expect(() => opened({}, 3)).toThrow('answered block 3')
})

test('a transaction may be packed small, and is the same', () => {
  const { id, packed_trx } = transfer.trx
  const small = { id, compression: 'zlib', packed_trx: deflateSync(Buffer.from(packed_trx, 'hex')).toString('hex') }
  expect(opened({ transactions: [{ status: 'executed', trx: small }] }).receipts[0]).toMatchObject({ id, transaction: { id } })
})

test('a transaction whose bytes were cut or damaged is refused, and another answer may be better', () => {
  const { packed_trx } = transfer.trx
  for (const damage of [{ packed_trx: packed_trx.slice(0, 20) }, { packed_trx: `${packed_trx.slice(0, -2)}01` }, { compression: 'zlib' }]) {
    const cut = { transactions: [{ status: 'executed', trx: { ...transfer.trx, ...damage } }] }
    expect(() => opened(cut)).toThrow(MismatchError)
  }
})

test('a transaction of a chain without fees is none of one with them', () => {
  const packed_trx = transfer.trx.packed_trx.slice(0, -32)
  const plain = { ...transfer.trx, packed_trx, id: sha256(Buffer.from(packed_trx, 'hex')).toString('hex') }
  expect(() => opened({ transactions: [{ status: 'executed', trx: plain }] })).toThrow(
    `Transaction ${plain.id} of block 2 is none of profile plain`,
  )
  const without = { ...plainProfile, fee: false }
  expect(() => openBlock(blockSchema.parse(block), { height: 2, url: 'http://node' }, without)).toThrow('no ones of profile plain')
})
