import { expect, test } from 'vitest'
import { tableOf } from '../testing/type-table.js'
import { ByteReader } from './bytes.js'
import type { RuntimeType, Variant } from './runtime.js'
import { type Shape, u8, u32 } from './shape.js'
import { choice, either, variants } from './variants.js'

const status = variants('Status', { Active: [], Pending: [u32], Frozen: [u8, u8] }, ['Frozen'])
const color = choice('Color', { Red: 'red', Green: 'green' })

/** The runtime of a shape with other variants. */
function withVariants(shape: Shape<unknown>, change: (variants: readonly Variant[]) => readonly Variant[]) {
  const { runtime, id } = tableOf(shape)
  const { path, def } = runtime.types[id] ?? { path: [], def: { kind: 'tuple', items: [] } }
  const changed: RuntimeType = { path, def: def.kind === 'variant' ? { kind: 'variant', variants: change(def.variants) } : def }
  return { runtime: { ...runtime, types: runtime.types.with(id, changed) }, id }
}

const mismatch = (shape: Shape<unknown>, { runtime, id }: ReturnType<typeof tableOf>) => shape.mismatch(runtime, id)
const read = (shape: Shape<unknown>, { runtime, id }: ReturnType<typeof tableOf>, ...bytes: number[]) =>
  shape.compile(runtime, id)(new ByteReader(Uint8Array.from(bytes)))

test('a variant is found by its name, whatever its number', () => {
  const shifted = withVariants(status, (all) => all.map((variant) => ({ ...variant, index: variant.index + 20 })))
  expect(mismatch(status, shifted)).toBeUndefined()
  expect(read(status, shifted, 20)).toEqual({ is: 'Active', values: [] })
  expect(read(status, shifted, 21, 9, 0, 0, 0)).toEqual({ is: 'Pending', values: [9] })
  expect(read(status, shifted, 22, 1, 2)).toEqual({ is: 'Frozen', values: [1, 2] })
  expect(() => read(status, shifted, 1)).toThrow('Status has no variant 1')
})

test('only a variant that may be missing may be missing, and none may be more', () => {
  const without = (name: string) => withVariants(status, (all) => all.filter((variant) => variant.name !== name))
  expect(mismatch(status, without('Frozen'))).toBeUndefined()
  expect(mismatch(status, without('Active'))).toBe('Status.Active: the metadata has no such variant')
  const more = withVariants(status, (all) => [...all, { index: 9, name: 'Molten', fields: [] }])
  expect(mismatch(status, more)).toBe('Status.Molten: an unknown variant')
})

test('a variant with another field, or another number of them, is refused by its name', () => {
  const other = (fields: Variant['fields']) =>
    withVariants(status, (all) => all.map((variant) => (variant.name === 'Pending' ? { ...variant, fields } : variant)))
  expect(mismatch(status, other([]))).toBe('Status.Pending has 0 fields, expected 1')
  const { runtime } = tableOf(status)
  const narrow = runtime.types.findIndex(({ def }) => def.kind === 'primitive' && def.primitive === 'u8')
  expect(mismatch(status, other([{ name: null, type: narrow }]))).toBe('Status.Pending: expected u32, metadata says u8')
})

test('a choice is told in the words of the house, and has no other name', () => {
  expect(read(color, tableOf(color), 1)).toBe('green')
  const more = withVariants(color, (all) => [...all, { index: 2, name: 'Blue', fields: [] }])
  expect(mismatch(color, more)).toBe('Color.Blue: an unknown variant')
  expect(mismatch(color, tableOf(status))).toBe('expected Color, metadata says Status')
})

test('of the shapes a type had over the years exactly one fits', () => {
  const shape = either(u8, u32)
  expect(read(shape, tableOf(u8), 7)).toBe(7)
  expect(read(shape, tableOf(u32), 7, 0, 0, 0)).toBe(7)
  expect(mismatch(shape, tableOf(color))).toBe('expected u8, metadata says Color')
  expect(mismatch(either(u8, u8), tableOf(u8))).toBe('fits 2 shapes at once: u8 | u8')
})
