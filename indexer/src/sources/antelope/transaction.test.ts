import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eoscData, hasEoscData } from '../../testing/eosc.js'
import { readTransaction } from './transaction.js'

const pushed = z.object({ request: z.object({ packed_trx: z.string() }), response: z.object({ transaction_id: z.string() }) })
const review = z.tuple([
  z.object({
    transaction_id: z.string(),
    packed_transaction: z.string(),
    transaction: z.object({ expiration: z.string(), fee: z.string(), actions: z.array(z.object({ hex_data: z.string() })) }),
  }),
])
const bytes = (hex: string) => Buffer.from(hex, 'hex')

test.skipIf(!hasEoscData)('a transaction of EOSC ends with its fee, and its id is the hash of all its bytes', () => {
  const { request, response } = eoscData('push_transaction.json', pushed)
  const read = readTransaction(bytes(request.packed_trx), { fee: true })
  expect(read).toMatchObject({ id: response.transaction_id, fee: '0.0100 EOS', left: 0, delaySeconds: 0 })
  expect(read.actions).toMatchObject([{ account: 'eosio', name: 'transfer', authorization: [{ actor: 'eosforce', permission: 'active' }] }])
})

test.skipIf(!hasEoscData)('read as stock libraries do, 16 bytes are left and the id is another', () => {
  const { request, response } = eoscData('push_transaction.json', pushed)
  const read = readTransaction(bytes(request.packed_trx), { fee: false })
  expect(read).toMatchObject({ fee: null, left: 16 })
  expect(read.id).toMatch(/^7afca4a5ea26f0eb/)
  expect(read.id).not.toBe(response.transaction_id)
})

test.skipIf(!hasEoscData)('a real proposal has the hash that its signers saw, its fee, its end and its action', () => {
  const [{ transaction_id, packed_transaction, transaction }] = eoscData('msig-review.json', review)
  const read = readTransaction(bytes(packed_transaction), { fee: true })
  expect(read).toMatchObject({ id: transaction_id, fee: transaction.fee, left: 0, expiration: Date.parse(`${transaction.expiration}Z`) })
  expect(createHash('sha256').update(bytes(packed_transaction)).digest('hex')).toBe(transaction_id)
  expect(read.actions.map(({ data }) => Buffer.from(data).toString('hex'))).toEqual(transaction.actions.map((each) => each.hex_data))
})

test('a transaction that ends too early is refused', () => {
  const empty = `${'00'.repeat(4)}0000${'00'.repeat(4)}000000000000`
  expect(readTransaction(bytes(empty), { fee: false })).toMatchObject({ actions: [], left: 0 })
  expect(() => readTransaction(bytes(empty), { fee: true })).toThrow('bytes wanted')
  expect(() => readTransaction(bytes(empty.slice(0, -2)), { fee: false })).toThrow('bytes wanted')
})

test('a list of more items than there are bytes takes no memory', () => {
  expect(() => readTransaction(bytes(`${'00'.repeat(10)}000000ffffffff0f`), { fee: false })).toThrow(
    'a list of 4294967295 items in 0 bytes',
  )
})
