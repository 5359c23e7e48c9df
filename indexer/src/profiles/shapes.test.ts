import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from '../testing/type-table.js'
import { ByteReader, ByteWriter } from './bytes.js'
import { dispatchResult } from './dispatch-result.js'
import { compileJson } from './json.js'
import { bool, type Shape, u8, u16, u32, u64, u128 } from './shape.js'
import { account, list, motionHash, option } from './shapes.js'
import { compileSkips, run } from './skip.js'

const hex = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`)
const cases: readonly [Shape<unknown>, fc.Arbitrary<unknown>][] = [
  [bool, fc.boolean()],
  [u8, fc.nat(255)],
  [u16, fc.nat(65_535)],
  [u32, fc.nat(2 ** 32 - 1)],
  [u64, fc.bigInt(0n, 2n ** 64n - 1n)],
  [u128, fc.bigInt(0n, 2n ** 128n - 1n)],
  [account, hex],
  [motionHash, hex],
  [list(u32), fc.array(fc.nat(2 ** 32 - 1), { maxLength: 100 })],
  [list(list(option(account))), fc.array(fc.array(fc.option(hex)))],
  [option(u128), fc.option(fc.bigInt(0n, 2n ** 128n - 1n))],
  [dispatchResult, fc.constantFrom(null, 'BadOrigin')],
]

test.each(cases)(
  '$name: what is written into a type of its own is read back whole, and stepped over to the same place',
  (shape, values) => {
    const { runtime, id } = tableOf(shape)
    expect(shape.mismatch(runtime, id)).toBeUndefined()
    const read = shape.compile(runtime, id)
    const [json, skip] = [compileJson(runtime, id), compileSkips(runtime)(id)]
    fc.assert(
      fc.property(values, (value) => {
        const output = new ByteWriter()
        shape.write(output, value)
        const inputs = [new ByteReader(output.finish()), new ByteReader(output.finish()), new ByteReader(output.finish())] as const
        expect(read(inputs[0])).toEqual(value)
        json(inputs[1])
        run(skip, inputs[2])
        expect(inputs.map((input) => input.left)).toEqual([0, 0, 0])
      }),
    )
  },
)

test('a shape refuses every other shape of the house and says what the metadata has', () => {
  for (const [shape] of cases) {
    for (const [other] of cases) {
      const { runtime, id } = tableOf(other)
      const mismatch = shape.mismatch(runtime, id)
      if (shape === other) expect(mismatch).toBeUndefined()
      else expect(mismatch).toMatch(/^expected .+, metadata says .+$/)
    }
  }
})

test('property: compact integers of every width are read back', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 128n), (value) => {
      const output = new ByteWriter()
      output.compact(value)
      const input = new ByteReader(output.finish())
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
