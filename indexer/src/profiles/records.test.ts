import { TypeRegistry } from '@polkadot/types'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableOf } from '../testing/type-table.js'
import { ByteReader } from './bytes.js'
import { compactU32, compactU128, record, tuple } from './records.js'
import type { RuntimeType } from './runtime.js'
import { bool, type Shape, u32, u64, u128 } from './shape.js'
import { list, option } from './shapes.js'

const registry = new TypeRegistry()
const big = (bits: bigint) => fc.bigInt(0n, 2n ** bits - 1n)
const nat = fc.nat(2 ** 32 - 1)

const policy = record('StakePolicy', { stakeAmount: u128, leavingUnstakingPeriod: u32 })
const cases: readonly [shape: Shape<unknown>, type: string, values: fc.Arbitrary<unknown>][] = [
  [policy, '{"stakeAmount":"u128","leavingUnstakingPeriod":"u32"}', fc.record({ stakeAmount: big(128n), leavingUnstakingPeriod: nat })],
  [tuple(u64, bool), '(u64,bool)', fc.tuple(big(64n), fc.boolean())],
  [list(tuple(u64, option(u128))), 'Vec<(u64,Option<u128>)>', fc.array(fc.tuple(big(64n), fc.option(big(128n))))],
  [compactU32, 'Compact<u32>', nat],
  [compactU128, 'Compact<u128>', big(128n)],
]

test.each(cases)('$name reads what @polkadot/types writes, whole', (shape, type, values) => {
  const { runtime, id } = tableOf(shape)
  expect(shape.mismatch(runtime, id)).toBeUndefined()
  const read = shape.compile(runtime, id)
  fc.assert(
    fc.property(values, (value) => {
      const input = new ByteReader(registry.createType(type, value).toU8a())
      expect(read(input)).toEqual(value)
      expect(input.left).toBe(0)
    }),
  )
})

/** The runtime of the record with other fields. */
function withFields(
  change: (fields: readonly { name: string | null; type: number }[]) => readonly { name: string | null; type: number }[],
) {
  const { runtime, id } = tableOf(policy)
  const { path, def } = runtime.types[id] ?? { path: [], def: { kind: 'tuple', items: [] } }
  const changed: RuntimeType = { path, def: def.kind === 'composite' ? { kind: 'composite', fields: change(def.fields) } : def }
  return { runtime: { ...runtime, types: runtime.types.with(id, changed) }, id }
}

test('the fields of a record are found by name, in whatever order the runtime writes them', () => {
  const { runtime, id } = withFields((fields) => fields.toReversed())
  expect(policy.mismatch(runtime, id)).toBeUndefined()
  expect(policy.compile(runtime, id)(new ByteReader(Uint8Array.of(5, 0, 0, 0, 7, ...new Array(15).fill(0))))).toEqual({
    stakeAmount: 7n,
    leavingUnstakingPeriod: 5,
  })
})

test('a record with a field more, less or other is refused by the name of the field', () => {
  const mismatch = ({ runtime, id }: ReturnType<typeof withFields>) => policy.mismatch(runtime, id)
  expect(mismatch(withFields((fields) => fields.slice(1)))).toBe('StakePolicy.stakeAmount: the metadata has no such field')
  expect(mismatch(withFields((fields) => [...fields, { name: 'bonus_rate', type: 0 }]))).toBe('StakePolicy.bonusRate: an unknown field')
  expect(mismatch(withFields((fields) => fields.map((field) => ({ ...field, type: fields[0]?.type ?? 0 }))))).toBe(
    'StakePolicy.leavingUnstakingPeriod: expected u32, metadata says u128',
  )
  const other = tableOf(record('Payment', { stakeAmount: u128, leavingUnstakingPeriod: u32 }))
  expect(policy.mismatch(other.runtime, other.id)).toBe('expected StakePolicy, metadata says Payment')
})

test('tuples of another length and integers written at full width are refused', () => {
  const pair = tableOf(tuple(u64, bool))
  expect(tuple(u64, bool, bool).mismatch(pair.runtime, pair.id)).toBe('expected (u64, bool, bool), metadata says (u64, bool)')
  expect(tuple(u64, u64).mismatch(pair.runtime, pair.id)).toBe('expected u64, metadata says bool')
  const wide = tableOf(u32)
  expect(compactU32.mismatch(wide.runtime, wide.id)).toBe('expected Compact<u32>, metadata says u32')
})
