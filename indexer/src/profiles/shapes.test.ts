import { TypeRegistry } from '@polkadot/types'
import { compactToU8a } from '@polkadot/util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from '../testing/type-table.js'
import { ByteReader } from './bytes.js'
import { dispatchResult } from './dispatch-result.js'
import { compileJson } from './json.js'
import { bool, type Shape, u8, u16, u32, u64, u128 } from './shape.js'
import { account, list, motionHash, option } from './shapes.js'
import { compileSkips, run } from './skip.js'

const registry = new TypeRegistry()
const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`)
const big = (bits: bigint) => fc.bigInt(0n, 2n ** bits - 1n)

/** Each shape, the same type in @polkadot's words, and values of it. */
const cases: readonly [shape: Shape<unknown>, type: string, values: fc.Arbitrary<unknown>][] = [
  [bool, 'bool', fc.boolean()],
  [u8, 'u8', fc.nat(255)],
  [u16, 'u16', fc.nat(65_535)],
  [u32, 'u32', fc.nat(2 ** 32 - 1)],
  [u64, 'u64', big(64n)],
  [u128, 'u128', big(128n)],
  [account, 'AccountId32', hex],
  [motionHash, 'H256', hex],
  [list(u32), 'Vec<u32>', fc.array(fc.nat(2 ** 32 - 1), { maxLength: 100 })],
  [list(list(option(account))), 'Vec<Vec<Option<AccountId32>>>', fc.array(fc.array(fc.option(hex)))],
  [option(u128), 'Option<u128>', fc.option(big(128n))],
]

test.each(cases)('$name reads what @polkadot/types writes, whole, and is stepped over to the same place', (shape, type, values) => {
  const { runtime, id } = tableOf(shape)
  expect(shape.mismatch(runtime, id)).toBeUndefined()
  const read = shape.compile(runtime, id)
  const [json, skip] = [compileJson(runtime, id), compileSkips(runtime)(id)]
  fc.assert(
    fc.property(values, (value) => {
      const bytes = registry.createType(type, value).toU8a()
      const inputs = [new ByteReader(bytes), new ByteReader(bytes), new ByteReader(bytes)] as const
      expect(read(inputs[0])).toEqual(value)
      json(inputs[1])
      run(skip, inputs[2])
      expect(inputs.map((input) => input.left)).toEqual([0, 0, 0])
    }),
  )
})

test('the result of a call is nothing, or the name of its error', () => {
  const { runtime, id } = tableOf(dispatchResult)
  const read = dispatchResult.compile(runtime, id)
  const told = (...bytes: number[]) => read(new ByteReader(Uint8Array.from(bytes)))
  expect(told(0)).toBeNull()
  expect(told(1, 2)).toBe('BadOrigin')
  // The pallet at 9 is not in this runtime: its numbers are told instead of a guess.
  expect(told(1, 3, 9, 4, 0, 0, 0)).toBe('Pallet9.Error4')
  expect(() => told(2)).toThrow('A result of tag 2')
})

test('a shape refuses every other shape of the house and says what the metadata has', () => {
  const shapes = [...cases.map(([shape]) => shape), dispatchResult]
  for (const shape of shapes) {
    for (const other of shapes) {
      const { runtime, id } = tableOf(other)
      const mismatch = shape.mismatch(runtime, id)
      if (shape === other) expect(mismatch).toBeUndefined()
      else expect(mismatch).toMatch(/^expected .+, metadata says .+$/)
    }
  }
})

test('property: compact integers of every width are read as @polkadot/util writes them', () => {
  fc.assert(
    fc.property(fc.oneof(fc.bigInt(0n, 70n), big(15n), big(31n), big(128n)), (value) => {
      const input = new ByteReader(compactToU8a(value))
      expect(input.compact()).toBe(value)
      expect(input.left).toBe(0)
    }),
  )
})

test('reading beyond the end is refused, also for a count that no memory could hold', () => {
  const { runtime, id } = tableOf(list(u32))
  expect(() => list(u32).compile(runtime, id)(new ByteReader(Uint8Array.of(0x03, 0xff, 0xff, 0xff, 0xff)))).toThrow(
    'A list of 4294967295 items',
  )
  expect(() => u32.compile(runtime, 0)(new ByteReader(Uint8Array.of(1, 2)))).toThrow('4 bytes wanted at 0, 2 left')
})

test('a boolean or an option of another tag than 0 and 1 is refused', () => {
  const flag = tableOf(bool)
  expect(() => bool.compile(flag.runtime, flag.id)(new ByteReader(Uint8Array.of(2)))).toThrow('A boolean of value 2')
  const maybe = tableOf(option(u8))
  expect(() => option(u8).compile(maybe.runtime, maybe.id)(new ByteReader(Uint8Array.of(7, 1)))).toThrow('An option of tag 7')
})
