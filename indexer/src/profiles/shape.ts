import type { ByteReader } from './bytes.js'
import { nameOfType, type Primitive, type Runtime, type RuntimeType, typeAt } from './runtime.js'

/** Collects the types a simulated runtime needs; equal names are added once. */
export interface TypeTable {
  add(name: string, make: () => RuntimeType): number
}

/** Reads one value; made for one type of one runtime. */
export type Read<T> = (input: ByteReader) => T

/**
 * Three things in one value, so that they cannot drift apart: the type the metadata must show,
 * the TypeScript type of the value, and how it is read from bytes.
 */
export interface Shape<T> {
  readonly name: string
  /** Undefined when the type fits, else what is wrong: `expected u128, metadata says u64`. */
  mismatch(runtime: Runtime, id: number): string | undefined
  /** Called only for a type without mismatch. */
  compile(runtime: Runtime, id: number): Read<T>
  /** Adds the type to a simulated runtime's metadata and says its position. */
  describe(types: TypeTable): number
}

export type ValueOf<S> = S extends Shape<infer T> ? T : never

export function expected(name: string, runtime: Runtime, id: number): string {
  return `expected ${name}, metadata says ${nameOfType(runtime, id)}`
}

/** The type inside wrappers of one field, as Rust's newtypes are. */
export function unwrapped(runtime: Runtime, id: number): number {
  const { def } = typeAt(runtime, id)
  const [only, ...more] = def.kind === 'composite' ? def.fields : []
  return only !== undefined && more.length === 0 ? unwrapped(runtime, only.type) : id
}

/** An integer of fixed width, or a boolean. */
export function primitive<T>(name: Primitive, read: Read<T>): Shape<T> {
  return {
    name,
    mismatch(runtime, id) {
      const { def } = typeAt(runtime, unwrapped(runtime, id))
      return def.kind === 'primitive' && def.primitive === name ? undefined : expected(name, runtime, id)
    },
    compile: () => read,
    describe: (types) => types.add(name, () => ({ path: [], def: { kind: 'primitive', primitive: name } })),
  }
}

function flag(byte: number): boolean {
  if (byte > 1) throw new RangeError(`A boolean of value ${byte}`)
  return byte === 1
}

export const bool = primitive('bool', (input) => flag(input.u8()))
export const u8 = primitive('u8', (input) => input.u8())
export const u16 = primitive('u16', (input) => input.u16())
export const u32 = primitive('u32', (input) => input.u32())
export const u64 = primitive('u64', (input) => input.u64())
export const u128 = primitive('u128', (input) => input.uint(16))
