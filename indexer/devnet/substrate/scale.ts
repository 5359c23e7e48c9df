import { ByteWriter, fromHex, toHex } from '../../src/profiles/bytes.js'
import { type Field, type Primitive, type Runtime, type TypeDef, typeAt } from '../../src/profiles/runtime.js'

/** A call before it is bytes. Bytes, accounts and hashes are hex; an enum is its variant's name or `{ Variant: fields }`. */
export interface Call {
  readonly pallet: string
  readonly name: string
  readonly args: Args
}

export type Value = undefined | null | boolean | number | bigint | string | readonly Value[] | Args | Call
export interface Args {
  readonly [field: string]: Value
}

/**
 * Writes a value as the type says. What is undefined becomes the type's zero (first variant, empty list, None),
 * so that one story fits runtimes whose types have grown.
 */
export function encodeValue(runtime: Runtime, id: number, value: Value, output: ByteWriter): void {
  if (id === runtime.extrinsic.call && value !== undefined) return encodeCall(runtime, asCall(value), output)
  const { path, def } = typeAt(runtime, id)
  switch (def.kind) {
    case 'primitive':
      return encodePrimitive(def.primitive, value, output)
    case 'composite':
      return encodeComposite(runtime, def.fields, value, output)
    case 'variant':
      return path.at(-1) === 'Option' ? encodeOption(runtime, def, value, output) : encodeVariant(runtime, def, value, output)
    case 'sequence':
    case 'array':
      return encodeItems(runtime, def, value, output)
    case 'tuple':
      for (const [i, item] of def.items.entries()) encodeValue(runtime, item, Array.isArray(value) ? value[i] : undefined, output)
      return
    case 'compact':
      return typeAt(runtime, def.item).def.kind === 'tuple' ? undefined : output.compact(asInteger(value))
    case 'bits':
      return output.compact(0)
  }
}

/** The bytes of a call: pallet, call, arguments. Their blake2-256 is the hash a motion is voted on under. */
export function callBytes(runtime: Runtime, call: Call): Uint8Array {
  const output = new ByteWriter()
  encodeCall(runtime, call, output)
  return output.finish()
}

function encodeCall(runtime: Runtime, call: Call, output: ByteWriter): void {
  encodeMember(runtime, call, 'calls', output)
}

/** An event as it stands in a record: pallet, event, fields. */
export function encodeEvent(runtime: Runtime, event: Call, output: ByteWriter): void {
  encodeMember(runtime, event, 'events', output)
}

/** Whether the runtime has a call of this name. */
export function hasCall(runtime: Runtime, pallet: string, name: string): boolean {
  return memberOf(runtime, pallet, name, 'calls') !== undefined
}

export function memberOf(runtime: Runtime, palletName: string, name: string, what: 'calls' | 'events' | 'errors') {
  const pallet = runtime.pallets.find((each) => each.name === palletName)
  const type = pallet?.[what]
  const def = type == null ? undefined : typeAt(runtime, type).def
  const variant = def?.kind === 'variant' ? def.variants.find((each) => each.name === name) : undefined
  return pallet === undefined || variant === undefined ? undefined : { pallet, variant }
}

/** Place of a pallet's error in this runtime: `Council.TooEarly` is pallet 14, error 4. */
export function errorPlace(runtime: Runtime, pallet: string, name: string): { readonly index: number; readonly error: number } {
  const found = memberOf(runtime, pallet, name, 'errors')
  return { index: found?.pallet.index ?? 0, error: found?.variant.index ?? 0 }
}

function encodeMember(runtime: Runtime, { pallet, name, args }: Call, what: 'calls' | 'events', output: ByteWriter): void {
  const found = memberOf(runtime, pallet, name, what)
  if (found === undefined) throw new RangeError(`The runtime has no ${what.slice(0, -1)} ${pallet}.${name}`)
  output.uint(found.pallet.index, 1)
  output.uint(found.variant.index, 1)
  encodeFields(runtime, found.variant.fields, args, output)
}

/** Named fields are found by name; in old runtimes they have none and are taken in order. */
function encodeFields(runtime: Runtime, fields: readonly Field[], args: Args, output: ByteWriter): void {
  const inOrder = Object.values(args)
  for (const [i, { name, type }] of fields.entries()) encodeValue(runtime, type, name === null ? inOrder[i] : args[name], output)
}

function encodeComposite(runtime: Runtime, fields: readonly Field[], value: Value, output: ByteWriter): void {
  const [only, ...more] = fields
  if (only !== undefined && more.length === 0 && !isArgs(value)) return encodeValue(runtime, only.type, value, output)
  encodeFields(runtime, fields, isArgs(value) ? value : {}, output)
}

type VariantDef = Extract<TypeDef, { kind: 'variant' }>

function encodeOption(runtime: Runtime, def: VariantDef, value: Value, output: ByteWriter): void {
  output.uint(value == null ? 0 : 1, 1)
  const some = def.variants.find(({ index }) => index === 1)?.fields[0]
  if (value != null && some !== undefined) encodeValue(runtime, some.type, value, output)
}

function encodeVariant(runtime: Runtime, def: VariantDef, value: Value, output: ByteWriter): void {
  const [name, inner] = isArgs(value) ? (Object.entries(value)[0] ?? []) : [value, undefined]
  const variant = value === undefined ? def.variants[0] : def.variants.find((each) => each.name === name)
  if (variant === undefined) throw new RangeError(`No variant ${String(name)} in ${def.variants.map((each) => each.name).join(', ')}`)
  output.uint(variant.index, 1)
  encodeComposite(runtime, variant.fields, inner, output)
}

type ListDef = Extract<TypeDef, { kind: 'sequence' | 'array' }>

function encodeItems(runtime: Runtime, def: ListDef, value: Value, output: ByteWriter): void {
  if (typeof value === 'string') {
    const bytes = fromHex(value)
    if (def.kind === 'sequence') output.compact(bytes.length)
    return output.bytes(bytes)
  }
  const items: readonly Value[] = Array.isArray(value) ? value : []
  const length = def.kind === 'array' ? def.length : items.length
  if (def.kind === 'sequence') output.compact(length)
  for (let i = 0; i < length; i++) encodeValue(runtime, def.item, items[i], output)
}

function encodePrimitive(primitive: Primitive, value: Value, output: ByteWriter): void {
  if (primitive === 'bool') return output.uint(value === true ? 1 : 0, 1)
  if (primitive === 'str') {
    const bytes = new TextEncoder().encode(typeof value === 'string' ? value : '')
    output.compact(bytes.length)
    return output.bytes(bytes)
  }
  const size = primitive === 'char' ? 4 : Number(primitive.slice(1)) / 8
  output.uint(BigInt.asUintN(8 * size, BigInt(asInteger(value))), size)
}

function asInteger(value: Value): number | bigint {
  if (value === undefined) return 0
  if (typeof value === 'number' || typeof value === 'bigint') return value
  throw new RangeError(`Not an integer: ${String(value)}`)
}

function isArgs(value: Value): value is Args {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asCall(value: Value): Call {
  if (isArgs(value) && typeof value.pallet === 'string' && typeof value.name === 'string' && isArgs(value.args)) {
    return { pallet: value.pallet, name: value.name, args: value.args }
  }
  throw new RangeError('Not a call')
}

/** The bytes of one value, as hex. */
export function valueHex(runtime: Runtime, id: number, value: Value): string {
  const output = new ByteWriter()
  encodeValue(runtime, id, value, output)
  return toHex(output.finish())
}
