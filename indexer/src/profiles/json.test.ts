import { expect, test } from 'vitest'
import { ByteReader } from './bytes.js'
import { compileJson } from './json.js'
import type { Runtime, TypeDef } from './runtime.js'

function runtimeOf(...types: readonly (TypeDef | readonly [string, TypeDef])[]): Runtime {
  const named = types.map((type) => ('kind' in type ? { path: [], def: type } : { path: [type[0]], def: type[1] }))
  return { types: named, pallets: [], extrinsic: { address: -1, call: -1, signature: -1, extra: [] } }
}

const primitive = (name: 'str' | 'char' | 'u8' | 'u32' | 'u64' | 'u128' | 'i8' | 'i64' | 'bool'): TypeDef => ({
  kind: 'primitive',
  primitive: name,
})
const read = (runtime: Runtime, ...bytes: number[]) => compileJson(runtime, 0)(new ByteReader(Uint8Array.from(bytes)))
const text = (bytes: readonly number[]) => read(runtimeOf(primitive('str')), bytes.length << 2, ...bytes)

test('integers up to 32 bits are numbers, wider ones text, whatever their value', () => {
  expect(read(runtimeOf(primitive('u32')), 255, 255, 255, 255)).toBe(4_294_967_295)
  expect(read(runtimeOf(primitive('u64')), 7, 0, 0, 0, 0, 0, 0, 0)).toBe('7')
  expect(read(runtimeOf(primitive('i8')), 0xff)).toBe(-1)
  expect(read(runtimeOf(primitive('i64')), ...new Array(8).fill(0xff))).toBe('-1')
})

test('a compact integer is a number or a text by its type, not by its value', () => {
  const compact = (inner: TypeDef) => runtimeOf({ kind: 'compact', item: 1 }, inner)
  expect(read(compact(primitive('u32')), 4)).toBe(1)
  expect(read(compact(primitive('u128')), 4)).toBe('1')
})

test('text is text; bytes that are no text, or that no database holds, are shown as bytes', () => {
  expect(text([0xe4, 0xb8, 0xad])).toBe('中')
  expect(text([0x61, 0x00])).toBe('0x6100')
  expect(text([0xff, 0xfe])).toBe('0xfffe')
})

test('an enum shows its variant by name, with its fields beside it where it has some', () => {
  const status: TypeDef = {
    kind: 'variant',
    variants: [
      { index: 0, name: 'Idle', fields: [] },
      { index: 5, name: 'Busy', fields: [{ name: 'since', type: 1 }] },
    ],
  }
  expect(read(runtimeOf(status, primitive('u32')), 0)).toBe('Idle')
  expect(read(runtimeOf(status, primitive('u32')), 5, 9, 0, 0, 0)).toEqual({ Busy: { since: 9 } })
  expect(() => read(runtimeOf(['Status', status], primitive('u32')), 3)).toThrow('Status has no variant 3')
})

test('a type that contains itself is read to any depth', () => {
  const tree: TypeDef = { kind: 'composite', fields: [{ name: 'children', type: 1 }] }
  const runtime = runtimeOf(tree, { kind: 'sequence', item: 0 })
  expect(read(runtime, 8, 4, 0, 0)).toEqual({
    children: [{ children: [{ children: [] }] }, { children: [] }],
  })
})
