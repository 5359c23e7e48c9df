import { createHash } from 'node:crypto'
import { slotOf } from '@secretariat/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eoscData, hasEoscData } from '../../testing/eosc.js'
import { announcedIn, blockIdOf, type Header, headerSchema, heightOf } from './header.js'
import { msOf } from './timestamp.js'

const eosc = { intervalMs: 3000, repetitions: 1 }
const eos = { intervalMs: 500, repetitions: 12 }
const answerSchema = z.object({ data: headerSchema.extend({ id: z.string() }) })

test.skipIf(!hasEoscData)('the id of a real EOSC block is made of its header', () => {
  const { id, ...header } = eoscData('get_block.json', answerSchema).data
  const slot = slotOf(msOf(header.timestamp), eosc)
  expect(slot).toBe(194_329_264)
  expect(blockIdOf(header, slot)).toBe(id)
  expect(Buffer.from(id, 'hex').readUInt32LE(8)).toBe(468_741_735)
  expect(blockIdOf({ ...header, confirmed: 21 }, slot)).not.toBe(id)
})

test.skipIf(!hasEoscData)('so is the id of a later one, whose header a node answered by itself', () => {
  const state = z.object({ data: z.object({ id: z.string(), block_num: z.number(), header: headerSchema }) })
  const { id, header, block_num } = eoscData('get_block_header_state.json', state).data
  const slot = slotOf(msOf(header.timestamp), eosc)
  expect(slot).toBe(195_474_713)
  expect(blockIdOf(header, slot)).toBe(id)
  expect(heightOf(blockIdOf(header, slot))).toBe(block_num)
})

test.skipIf(!hasEoscData)('the first block of EOS has no producer, and no slot of three seconds', () => {
  const { id, ...header } = eoscData('eos_mainnet_block_1.json', answerSchema).data
  const slot = slotOf(msOf(header.timestamp), eos)
  expect(slot).toBe(1_163_520_977)
  expect(blockIdOf(header, slot)).toBe(id)
  expect(() => slotOf(msOf(header.timestamp), eosc)).toThrow('no slot of 3000 ms')
})

test.skipIf(!hasEoscData)('heads name their height and the last irreversible one by their ids, and lie on slots of three seconds', () => {
  const info = z.object({
    data: z.object({ head_block_id: z.string(), last_irreversible_block_id: z.string(), head_block_time: z.string() }),
  })
  const { data } = eoscData('get_info.json', info)
  const heights = [data.head_block_id, data.last_irreversible_block_id].map((id) => Number.parseInt(id.slice(0, 8), 16))
  expect(heights).toEqual([1_148_120, 1_148_089])
  const slot = slotOf(msOf(data.head_block_time), eosc)
  expect(slot).toBe(195_470_220)
  expect([slot - 194_329_264, 1_148_120 - 10_428]).toEqual([1_140_956, 1_137_692])
})

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex'))
const name = fc.stringMatching(/^[a-z1-5]{1,12}$/)
const u16 = fc.nat(0xffff)
const headers = fc.record({
  previous: hash,
  transaction_mroot: hash,
  action_mroot: hash,
  confirmed: u16,
  schedule_version: fc.nat(),
  extensions: fc.array(fc.tuple(u16, fc.uint8Array({ maxLength: 300 }))),
  announced: fc.option(fc.record({ version: fc.nat(), names: fc.array(name, { maxLength: 200 }) })),
  slot: fc.nat(),
})

const KEY = 'EOS6MRyAjQq8ud7hVNYcfnVPJqcVpscN5So8BhtHuGYqET5GDW5CV'
const KEY_HEX = '0002c0ded2bc1f1305fb0faac5e6c03ee3a1924234985427b6167ca569d13df435cf'

/** The bytes of a header put together by the letter: hex, one field after another. */
function written({ slot, extensions, announced, ...header }: typeof headers extends fc.Arbitrary<infer T> ? T : never): string {
  const le = (value: number, size: number) =>
    Array.from({ length: size }, (_, i) => (Math.floor(value / 256 ** i) % 256).toString(16).padStart(2, '0')).join('')
  const counted = (value: number): string => (value < 128 ? le(value, 1) : le((value % 128) + 128, 1) + counted(Math.floor(value / 128)))
  const letters = (text: string) => {
    const bits = [...text.padEnd(13, '.')].map((letter, i) =>
      '.12345abcdefghijklmnopqrstuvwxyz'
        .indexOf(letter)
        .toString(2)
        .padStart(i < 12 ? 5 : 4, '0'),
    )
    const big = BigInt(`0b${bits.join('')}`)
      .toString(16)
      .padStart(16, '0')
    return (big.match(/../g) ?? []).reverse().join('')
  }
  const schedule =
    announced === null
      ? '00'
      : `01${le(announced.version, 4)}${counted(announced.names.length)}${announced.names.map((each) => letters(each) + KEY_HEX).join('')}`
  const tails = extensions.map(([id, data]) => le(id, 2) + counted(data.length) + Buffer.from(data).toString('hex')).join('')
  return [
    le(slot, 4),
    letters('biosbpa'),
    le(header.confirmed, 2),
    header.previous,
    header.transaction_mroot,
    header.action_mroot,
    le(header.schedule_version, 4),
    schedule,
    counted(extensions.length),
    tails,
  ].join('')
}

test('property: an id is the hash of the bytes of the header, with the height in front', () => {
  fc.assert(
    fc.property(headers, (made) => {
      const { slot, extensions, announced, ...fields } = made
      const header: Header = headerSchema.parse({
        ...fields,
        timestamp: '2020-01-01T00:00:00.000',
        producer: 'biosbpa',
        new_producers: announced && {
          version: announced.version,
          producers: announced.names.map((each) => ({ producer_name: each, block_signing_key: KEY })),
        },
        header_extensions: extensions.map(([id, data]) => [id, Buffer.from(data).toString('hex')]),
      })
      const digest = createHash('sha256').update(written(made), 'hex').digest('hex')
      const height = (Number.parseInt(fields.previous.slice(0, 8), 16) + 1) % 2 ** 32
      expect(blockIdOf(header, slot)).toBe(height.toString(16).padStart(8, '0') + digest.slice(8))
    }),
    { numRuns: 50 },
  )
})

const plain: Header = headerSchema.parse({
  timestamp: '2020-01-01T00:00:00.000',
  producer: 'alice',
  confirmed: 0,
  previous: '0'.repeat(64),
  transaction_mroot: '',
  action_mroot: '',
  schedule_version: 1,
})

test('a schedule is announced in a field of its own, or in an extension', () => {
  expect(announcedIn(plain)).toBeUndefined()
  const producers = [{ producer_name: 'bob', block_signing_key: KEY }]
  const schedule = { version: 2, producers: [{ producer: 'bob', key: KEY }] }
  expect(announcedIn({ ...plain, new_producers: { version: 2, producers } })).toEqual(schedule)
  const extension = `02000000010000000000000e3d000100000001${KEY_HEX}0100`
  expect(
    announcedIn({
      ...plain,
      header_extensions: [
        [0, 'ff'],
        [1, extension],
      ],
    }),
  ).toEqual(schedule)
})

test('of several keys of a producer none is its key', () => {
  const extension = `02000000010000000000000e3d000200000002${KEY_HEX}0100${KEY_HEX}0100`
  expect(announcedIn({ ...plain, header_extensions: [[1, extension]] })?.producers).toEqual([{ producer: 'bob', key: null }])
})
