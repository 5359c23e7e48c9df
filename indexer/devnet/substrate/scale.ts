import { type Field, type Primitive, type Runtime, type TypeDef, typeAt } from '#profiles/runtime.js'
import { hexToBytes, ScaleWriter } from './writer.js'

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
export function encodeValue(runtime: Runtime, id: number, value: Value, output: ScaleWriter): void {
  const { path, def } = typeAt(runtime, id)
  if (id === runtime.extrinsic.call && value !== undefined) encodeMember(runtime, asCall(value), 'calls', output)
  else if (def.kind === 'primitive') encodePrimitive(def.primitive, value, output)
  else if (def.kind === 'composite') encodeComposite(runtime, def.fields, value, output)
  else if (def.kind === 'variant' && path.at(-1) === 'Option') encodeOption(runtime, def, value, output)
  else if (def.kind === 'variant') encodeVariant(runtime, def, value, output)
  else if (def.kind === 'sequence' || def.kind === 'array') encodeItems(runtime, def, value, output)
  else if (def.kind === 'tuple') {
    for (const [i, item] of def.items.entries()) encodeValue(runtime, item, Array.isArray(value) ? value[i] : undefined, output)
  } else if (def.kind === 'bits') output.compact(0)
  else if (typeAt(runtime, def.item).def.kind !== 'tuple') output.compact(asInteger(value))
}

/** The bytes of a call: pallet, call, arguments. Their blake2-256 is the hash a motion is voted on under. */
export function callBytes(runtime: Runtime, call: Call): Uint8Array {
  const output = new ScaleWriter()
  encodeMember(runtime, call, 'calls', output)
  return output.finish()
}

/** An event as it stands in a record: pallet, event, fields. */
export function encodeEvent(runtime: Runtime, event: Call, output: ScaleWriter): void {
  encodeMember(runtime, event, 'events', output)
}

/** What a pallet offers under a name; undefined in a runtime without it. */
export function memberOf(runtime: Runtime, palletName: string, name: string, what: 'calls' | 'events' | 'errors') {
  const pallet = runtime.pallets.find((each) => each.name === palletName)
  const type = pallet?.[what]
  const def = type == null ? undefined : typeAt(runtime, type).def
  const variant = def?.kind === 'variant' ? def.variants.find((each) => each.name === name) : undefined
  return pallet === undefined || variant === undefined ? undefined : { pallet, variant }
}

function encodeMember(runtime: Runtime, { pallet, name, args }: Call, what: 'calls' | 'events', output: ScaleWriter): void {
  const found = memberOf(runtime, pallet, name, what)
  if (found === undefined) throw new RangeError(`The runtime has no ${what.slice(0, -1)} ${pallet}.${name}`)
  output.u8(found.pallet.index)
  output.u8(found.variant.index)
  encodeFields(runtime, found.variant.fields, args, output)
}

/** Named fields are found by name; in old runtimes they have none and are taken in order. */
function encodeFields(runtime: Runtime, fields: readonly Field[], args: Args, output: ScaleWriter): void {
  const inOrder = Object.values(args)
  for (const [i, { name, type }] of fields.entries()) encodeValue(runtime, type, name === null ? inOrder[i] : args[name], output)
}

function encodeComposite(runtime: Runtime, fields: readonly Field[], value: Value, output: ScaleWriter): void {
  const [only] = fields
  // A newtype is written as what it holds; only a field with a name is looked up.
  const isNamed = isArgs(value) && only?.name != null && only.name in value
  if (only !== undefined && fields.length === 1 && !isNamed) encodeValue(runtime, only.type, value, output)
  else encodeFields(runtime, fields, isArgs(value) ? value : {}, output)
}

type VariantDef = Extract<TypeDef, { kind: 'variant' }>

function encodeOption(runtime: Runtime, def: VariantDef, value: Value, output: ScaleWriter): void {
  output.u8(value == null ? 0 : 1)
  const some = def.variants.find(({ index }) => index === 1)?.fields[0]
  if (value != null && some !== undefined) encodeValue(runtime, some.type, value, output)
}

function encodeVariant(runtime: Runtime, def: VariantDef, value: Value, output: ScaleWriter): void {
  const [name, inner] = isArgs(value) ? (Object.entries(value)[0] ?? []) : [value, undefined]
  const variant = value === undefined ? def.variants[0] : def.variants.find((each) => each.name === name)
  if (variant === undefined) throw new RangeError(`No variant ${String(name)} in ${def.variants.map((each) => each.name).join(', ')}`)
  output.u8(variant.index)
  encodeComposite(runtime, variant.fields, inner, output)
}

type ListDef = Extract<TypeDef, { kind: 'sequence' | 'array' }>

function encodeItems(runtime: Runtime, def: ListDef, value: Value, output: ScaleWriter): void {
  if (typeof value === 'string') {
    if (def.kind === 'sequence') output.sized(hexToBytes(value))
    else output.bytes(hexToBytes(value))
    return
  }
  // A module's error is one byte in older runtimes and the first of four in newer ones.
  const items: readonly Value[] = Array.isArray(value) ? value : [value]
  const length = def.kind === 'array' ? def.length : Array.isArray(value) ? items.length : 0
  if (def.kind === 'sequence') output.compact(length)
  for (let i = 0; i < length; i++) encodeValue(runtime, def.item, items[i], output)
}

function encodePrimitive(primitive: Primitive, value: Value, output: ScaleWriter): void {
  if (primitive === 'bool') output.u8(value === true ? 1 : 0)
  else if (primitive === 'str') output.text(typeof value === 'string' ? value : '')
  else output.uint(asInteger(value), primitive === 'char' ? 4 : Number(primitive.slice(1)) / 8)
}

function asInteger(value: Value): number | bigint {
  if (value === undefined) return 0
  if (typeof value === 'number' || typeof value === 'bigint') return value
  throw new RangeError(`Not an integer: ${String(value)}`)
}

function isArgs(value: Value): value is Args {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The call in a value, as a story gives it. */
export function asCall(value: Value): Call {
  if (isArgs(value) && typeof value.pallet === 'string' && typeof value.name === 'string' && isArgs(value.args)) {
    return { pallet: value.pallet, name: value.name, args: value.args }
  }
  throw new RangeError('Not a call')
}
