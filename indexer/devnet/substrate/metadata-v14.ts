import type { Field, Primitive, TypeDef, Variant } from '#profiles/runtime.js'
import type { BuiltRuntime } from './metadata.js'
import type { NamedType } from './types.js'
import { hexToBytes, ScaleWriter } from './writer.js'

/** Writes a built runtime as V14 metadata: magic `meta`, 14, the registry of types, the pallets, the extrinsic. */
export function encodeMetadata(runtime: BuiltRuntime): Uint8Array {
  const output = new ScaleWriter()
  output.bytes(new TextEncoder().encode('meta'))
  output.u8(14)
  list(output, [...runtime.types.entries()], ([id, each]) => {
    output.compact(id)
    writeType(output, each)
  })
  list(output, runtime.pallets, (pallet) => writePallet(output, runtime, pallet))
  output.compact(runtime.extrinsicType)
  output.u8(4)
  list(output, runtime.extensions, ({ name, type, signed }) => {
    output.text(name)
    output.compact(type)
    output.compact(signed)
  })
  output.compact(runtime.runtimeType)
  return output.finish()
}

const none = (output: ScaleWriter): void => output.u8(0)
const noDocs = none

function list<T>(output: ScaleWriter, items: readonly T[], write: (item: T) => void): void {
  output.compact(items.length)
  for (const item of items) write(item)
}

function optional<T>(output: ScaleWriter, value: T | null, write: (value: T) => void): void {
  output.u8(value === null ? 0 : 1)
  if (value !== null) write(value)
}

function writeType(output: ScaleWriter, type: NamedType): void {
  list(output, type.path, (part) => output.text(part))
  list(output, paramsOf(type), (param) => {
    output.text(param.name)
    optional(output, param.type, (id) => output.compact(id))
  })
  writeDef(output, type.def)
  noDocs(output)
}

/** Stock clients read the parts of Option and Result from the parameters, not from the variants. */
function paramsOf({ path, def, params }: NamedType): NonNullable<NamedType['params']> {
  const wrapper = path.length === 1 && (path[0] === 'Option' || path[0] === 'Result')
  if (params !== undefined || !wrapper || def.kind !== 'variant') return params ?? []
  return def.variants.flatMap(({ fields }) => fields.map(({ type }, i) => ({ name: `T${i}`, type })))
}

const primitives: readonly Primitive[] = [
  'bool',
  'char',
  'str',
  'u8',
  'u16',
  'u32',
  'u64',
  'u128',
  'u256',
  'i8',
  'i16',
  'i32',
  'i64',
  'i128',
  'i256',
]

const kinds = ['composite', 'variant', 'sequence', 'array', 'tuple', 'primitive', 'compact', 'bits'] as const

function writeDef(output: ScaleWriter, def: TypeDef): void {
  output.u8(kinds.indexOf(def.kind))
  if (def.kind === 'composite') writeFields(output, def.fields)
  else if (def.kind === 'variant') list(output, def.variants, (variant) => writeVariant(output, variant))
  else if (def.kind === 'tuple') list(output, def.items, (item) => output.compact(item))
  else if (def.kind === 'primitive') output.u8(primitives.indexOf(def.primitive))
  else if (def.kind === 'bits') throw new RangeError('The simulated runtime has no bit sequences')
  else {
    if (def.kind === 'array') output.u32(def.length)
    output.compact(def.item)
  }
}

function writeVariant(output: ScaleWriter, { name, fields, index }: Variant): void {
  output.text(name)
  writeFields(output, fields)
  output.u8(index)
  noDocs(output)
}

function writeFields(output: ScaleWriter, fields: readonly Field[]): void {
  list(output, fields, ({ name, type }) => {
    optional(output, name, (value) => output.text(value))
    output.compact(type)
    none(output)
    noDocs(output)
  })
}

function writePallet(output: ScaleWriter, runtime: BuiltRuntime, pallet: BuiltRuntime['pallets'][number]): void {
  const plan = runtime.plans.find(({ name }) => name === pallet.name)
  const constants = Object.entries(plan?.constants ?? {})
  const id = (value: number) => output.compact(value)
  output.text(pallet.name)
  optional(output, pallet.storagePrefix, (prefix) => {
    output.text(prefix)
    list(output, pallet.storage, ({ name, value, key }) => writeStorage(output, plan?.storage[name], { name, value, key }))
  })
  optional(output, pallet.calls, id)
  optional(output, pallet.events, id)
  list(output, constants, ([name, { value }]) => {
    output.text(name)
    id(runtime.constantTypes.get(`${pallet.name}.${name}`) ?? 0)
    output.sized(hexToBytes(value))
    noDocs(output)
  })
  optional(output, pallet.errors, id)
  output.u8(pallet.index)
}

type Plan = BuiltRuntime['plans'][number]['storage'][string] | undefined
type Item = BuiltRuntime['pallets'][number]['storage'][number]

function writeStorage(output: ScaleWriter, plan: Plan, { name, value, key }: Item): void {
  output.text(name)
  output.u8(plan?.fallback === undefined ? 0 : 1)
  output.u8(key === null ? 0 : 1)
  if (key !== null) {
    list(output, Array<number>(plan?.key?.parts ?? 1).fill(plan?.key?.hasher ?? 0), (hasher) => output.u8(hasher))
    output.compact(key)
  }
  output.compact(value)
  output.sized(hexToBytes(plan?.fallback ?? '0x00'))
  noDocs(output)
}
