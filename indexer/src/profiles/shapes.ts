import { AccountId, MotionHash } from '@secretariat/shared'
import { toHex } from './bytes.js'
import { type Runtime, type RuntimeType, typeAt } from './runtime.js'
import { expected, type Shape, type TypeTable, u8, unwrapped, type ValueOf } from './shape.js'

/** Length of an array of bytes, undefined for any other type. */
function byteArray(runtime: Runtime, id: number): number | undefined {
  const { def } = typeAt(runtime, id)
  return def.kind === 'array' && u8.mismatch(runtime, def.item) === undefined ? def.length : undefined
}

const newtype = (path: readonly string[], type: number): RuntimeType => ({
  path,
  def: { kind: 'composite', fields: [{ name: null, type }] },
})

function bytesOf(length: number) {
  return (types: TypeTable) => types.add(`[u8; ${length}]`, () => ({ path: [], def: { kind: 'array', item: u8.describe(types), length } }))
}

/** Bytes of a fixed length under a name of their own: accounts, hashes. */
function fixed<T extends string>(name: string, path: readonly string[], lengths: readonly number[], make: (hex: string) => T): Shape<T> {
  const inner = bytesOf(lengths[0] ?? 0)
  const lengthOf = (runtime: Runtime, id: number) => byteArray(runtime, unwrapped(runtime, id)) ?? 0
  return {
    name,
    mismatch(runtime, id) {
      const named = typeAt(runtime, id).path.at(-1)?.startsWith(name) ?? false
      return named && lengths.includes(lengthOf(runtime, id)) ? undefined : expected(name, runtime, id)
    },
    compile(runtime, id) {
      const length = lengthOf(runtime, id)
      return (input) => make(toHex(input.slice(length)))
    },
    describe: (types) => types.add(name, () => newtype(path, inner(types))),
  }
}

/** An account: 32 bytes, or 20 on chains with Ethereum's keys. */
export const account = fixed('AccountId', ['sp_core', 'crypto', 'AccountId32'], [32, 20], AccountId)
/** Any 32-byte hash. */
export const hash = fixed('H256', ['primitive_types', 'H256'], [32], (hex) => hex)
/** The 32-byte hash of a call. */
export const motionHash = fixed('H256', ['primitive_types', 'H256'], [32], MotionHash)

/** A list of any length. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  const name = `Vec<${item.name}>`
  const itemOf = (runtime: Runtime, id: number): number | undefined => {
    const { def } = typeAt(runtime, unwrapped(runtime, id))
    return def.kind === 'sequence' ? def.item : undefined
  }
  return {
    name,
    mismatch(runtime, id) {
      const inner = itemOf(runtime, id)
      return inner === undefined ? expected(name, runtime, id) : item.mismatch(runtime, inner)
    },
    compile(runtime, id) {
      const read = item.compile(runtime, itemOf(runtime, id) ?? id)
      return (input) => {
        const length = input.count()
        // Every item takes at least a byte: a count beyond the rest is a wrong decode, not a reason to allocate.
        if (length > input.left) throw new RangeError(`A list of ${length} items in ${input.left} bytes`)
        return Array.from({ length }, () => read(input))
      }
    },
    describe: (types) => types.add(name, () => ({ path: [], def: { kind: 'sequence', item: item.describe(types) } })),
  }
}

/** A value or null. */
export function option<T>(inner: Shape<T>): Shape<T | null> {
  const name = `Option<${inner.name}>`
  const innerOf = (runtime: Runtime, id: number): number | undefined => {
    const { path, def } = typeAt(runtime, id)
    return path.at(-1) === 'Option' && def.kind === 'variant'
      ? def.variants.find((variant) => variant.index === 1)?.fields[0]?.type
      : undefined
  }
  return {
    name,
    mismatch(runtime, id) {
      const some = innerOf(runtime, id)
      return some === undefined ? expected(name, runtime, id) : inner.mismatch(runtime, some)
    },
    compile(runtime, id) {
      const read = inner.compile(runtime, innerOf(runtime, id) ?? id)
      return (input) => {
        const tag = input.u8()
        if (tag > 1) throw new RangeError(`An option of tag ${tag}`)
        return tag === 0 ? null : read(input)
      }
    },
    describe: (types) =>
      types.add(name, () => ({
        path: ['Option'],
        def: {
          kind: 'variant',
          variants: [
            { index: 0, name: 'None', fields: [] },
            { index: 1, name: 'Some', fields: [{ name: null, type: inner.describe(types) }] },
          ],
        },
      })),
  }
}

/** The values of a list of shapes, in order. */
export type ValuesOf<S extends readonly Shape<unknown>[]> = { [K in keyof S]: ValueOf<S[K]> }
