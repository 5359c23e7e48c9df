import { ByteWriter, fromHex } from '../../src/profiles/bytes.js'
import type { Field, Primitive, TypeDef } from '../../src/profiles/runtime.js'
import type { BuiltRuntime } from './metadata.js'
import type { NamedType } from './types.js'

/** Writes a built runtime as V14 metadata: magic `meta`, 14, the registry of types, the pallets, the extrinsic. */
export function encodeMetadata(runtime: BuiltRuntime): Uint8Array {
  const output = new ByteWriter()
  output.bytes(new TextEncoder().encode('meta'))
  output.uint(14, 1)
  list(output, [...runtime.types.entries()], ([id, each]) => {
    output.compact(id)
    writeType(output, each)
  })
  list(output, runtime.pallets, (pallet) => writePallet(output, runtime, pallet))
  output.compact(runtime.extrinsicType)
  output.uint(4, 1)
  list(output, runtime.extensions, ({ name, type, signed }) => {
    text(output, name)
    output.compact(type)
    output.compact(signed)
  })
  output.compact(runtime.runtimeType)
  return output.finish()
}

const none = (output: ByteWriter): void => output.uint(0, 1)
const noDocs = none
const some = (output: ByteWriter): void => output.uint(1, 1)

function text(output: ByteWriter, value: string): void {
  const bytes = new TextEncoder().encode(value)
  output.compact(bytes.length)
  output.bytes(bytes)
}

function list<T>(output: ByteWriter, items: readonly T[], write: (item: T) => void): void {
  output.compact(items.length)
  for (const item of items) write(item)
}

function optional<T>(output: ByteWriter, value: T | null, write: (value: T) => void): void {
  if (value === null) return none(output)
  some(output)
  write(value)
}

function writeType(output: ByteWriter, type: NamedType): void {
  list(output, type.path, (part) => text(output, part))
  list(output, paramsOf(type), (param) => {
    text(output, param.name)
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

function writeDef(output: ByteWriter, def: TypeDef): void {
  switch (def.kind) {
    case 'composite':
      output.uint(0, 1)
      return writeFields(output, def.fields)
    case 'variant':
      output.uint(1, 1)
      return list(output, def.variants, ({ name, fields, index }) => {
        text(output, name)
        writeFields(output, fields)
        output.uint(index, 1)
        noDocs(output)
      })
    case 'sequence':
      output.uint(2, 1)
      return output.compact(def.item)
    case 'array':
      output.uint(3, 1)
      output.uint(def.length, 4)
      return output.compact(def.item)
    case 'tuple':
      output.uint(4, 1)
      return list(output, def.items, (item) => output.compact(item))
    case 'primitive':
      output.uint(5, 1)
      return output.uint(primitives.indexOf(def.primitive), 1)
    case 'compact':
      output.uint(6, 1)
      return output.compact(def.item)
    case 'bits':
      throw new RangeError('The simulated runtime has no bit sequences')
  }
}

function writeFields(output: ByteWriter, fields: readonly Field[]): void {
  list(output, fields, ({ name, type }) => {
    optional(output, name, (value) => text(output, value))
    output.compact(type)
    none(output)
    noDocs(output)
  })
}

function writePallet(output: ByteWriter, runtime: BuiltRuntime, pallet: BuiltRuntime['pallets'][number]): void {
  const plan = runtime.plans.find(({ name }) => name === pallet.name)
  const constants = Object.entries(plan?.constants ?? {})
  const id = (value: number) => output.compact(value)
  text(output, pallet.name)
  optional(output, pallet.storagePrefix, (prefix) => {
    text(output, prefix)
    list(output, pallet.storage, ({ name, value, key }) => writeStorage(output, plan?.storage[name], { name, value, key }))
  })
  optional(output, pallet.calls, id)
  optional(output, pallet.events, id)
  list(output, constants, ([name, { value }]) => {
    text(output, name)
    id(runtime.constantTypes.get(`${pallet.name}.${name}`) ?? 0)
    bytes(output, value)
    noDocs(output)
  })
  optional(output, pallet.errors, id)
  output.uint(pallet.index, 1)
}

function bytes(output: ByteWriter, hex: string): void {
  const raw = fromHex(hex)
  output.compact(raw.length)
  output.bytes(raw)
}

type Plan = BuiltRuntime['plans'][number]['storage'][string] | undefined
type Item = BuiltRuntime['pallets'][number]['storage'][number]

function writeStorage(output: ByteWriter, plan: Plan, { name, value, key }: Item): void {
  text(output, name)
  output.uint(plan?.fallback === undefined ? 0 : 1, 1)
  output.uint(key === null ? 0 : 1, 1)
  if (key !== null) {
    list(output, [plan?.key?.hasher ?? 0], (hasher) => output.uint(hasher, 1))
    output.compact(key)
  }
  output.compact(value)
  bytes(output, plan?.fallback ?? '0x00')
  noDocs(output)
}
