import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readAsset, writeAsset } from './asset.js'
import { ByteReader, ByteWriter } from './bytes.js'
import { fromHex, sha256, toHex } from './hash.js'
import { blockId, type Header, packHeader, prefixOf } from './header.js'
import { keyOf, parseKey } from './keys.js'
import { nameToNumber, numberToName } from './name.js'
import { hasReal, readReal } from './testing/real.js'
import { EPOCH_MS, parseMoment } from './time.js'
import { packTransaction, unpackTransaction } from './transaction.js'

const headerSchema = z.object({
  timestamp: z.string(),
  producer: z.string(),
  confirmed: z.number(),
  previous: z.string(),
  transaction_mroot: z.string(),
  action_mroot: z.string(),
  schedule_version: z.number(),
})
const blockSchema = z.object({ data: headerSchema.extend({ id: z.string(), ref_block_prefix: z.number() }) })

function headerOf(said: z.output<typeof headerSchema>, intervalMs: number): Header {
  return {
    slot: (parseMoment(said.timestamp) - EPOCH_MS) / intervalMs,
    producer: said.producer,
    confirmed: said.confirmed,
    previous: said.previous,
    transactionRoot: said.transaction_mroot,
    actionRoot: said.action_mroot,
    scheduleVersion: said.schedule_version,
    announced: undefined,
  }
}

test.skipIf(!hasReal)('packs the headers of real blocks to the ids they have (needs the reference data)', () => {
  const old = blockSchema.parse(readReal('get_block.json')).data
  expect(packHeader(headerOf(old, 3000))).toHaveLength(116)
  expect([blockId(headerOf(old, 3000)), prefixOf(old.id)]).toEqual([old.id, old.ref_block_prefix])
  const state = z.object({ data: z.object({ id: z.string(), header: headerSchema }) }).parse(readReal('get_block_header_state.json')).data
  expect(blockId(headerOf(state.header, 3000))).toBe(state.id)
  const first = blockSchema.parse(readReal('eos_mainnet_block_1.json')).data
  expect([blockId(headerOf(first, 500)), prefixOf(first.id)]).toEqual([first.id, first.ref_block_prefix])
})

test.skipIf(!hasReal)(
  'reads real transactions to the last byte of their fee and packs them to the same bytes (needs the reference data)',
  () => {
    const pushed = z
      .object({ request: z.object({ packed_trx: z.string() }), response: z.object({ transaction_id: z.string() }) })
      .parse(readReal('push_transaction.json'))
    const [proposed] = z.array(z.object({ packed_transaction: z.string(), transaction_id: z.string() })).parse(readReal('msig-review.json'))
    const samples = [
      [pushed.request.packed_trx, pushed.response.transaction_id, '0.0100 EOS'],
      [proposed?.packed_transaction ?? '', proposed?.transaction_id, '1.5000 EOS'],
    ] as const
    for (const [packed, id, fee] of samples) {
      const transaction = unpackTransaction(fromHex(packed), true)
      expect(transaction.fee).toBe(fee)
      expect(toHex(packTransaction(transaction))).toBe(packed)
      expect(toHex(sha256(fromHex(packed)))).toBe(id)
    }
  },
)

test('property: a name is the number it came from', () => {
  fc.assert(fc.property(fc.bigInt(0n, 2n ** 64n - 1n), (number) => nameToNumber(numberToName(number)) === number))
  expect(nameToNumber('eosio')).toBe(6_138_663_577_826_885_632n)
  expect(() => nameToNumber('UPPER')).toThrow('no name')
})

test('property: an amount keeps every place', () => {
  const letters = fc.string({ unit: fc.constantFrom('A', 'Z'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 62n), fc.integer({ min: 0, max: 18 }), letters, (units, places, symbol) => {
      const digits = `${units}`.padStart(places + 1, '0')
      const text = `${digits.slice(0, digits.length - places)}${places > 0 ? `.${digits.slice(-places)}` : ''} ${symbol}`
      const writer = new ByteWriter()
      writeAsset(writer, text)
      return readAsset(new ByteReader(writer.done())) === text
    }),
  )
})

test('a key is of the shape that nodes give, and another one is refused', () => {
  expect(keyOf('biosbpa')).toMatch(/^EOS[1-9A-HJ-NP-Za-km-z]{50}$/)
  expect(parseKey(keyOf('biosbpa'))).toHaveLength(33)
  expect(() => parseKey(`${keyOf('biosbpa').slice(0, -1)}z`)).toThrow('no key')
})
