import { type ByteReader, toHex } from './bytes.js'
import { type Field, type Pallet, type Primitive, type Runtime, type TypeDef, typeAt, type Variant } from './runtime.js'
import { type Read, unwrapped } from './shape.js'
import { readText } from './text.js'

/** What a value of any type looks like as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Reads a value of any type as JSON: integers up to 32 bits as numbers, wider ones as decimal strings, bytes as hex,
 * an enum's plain variant as its name and one with fields as `{ Name: fields }`, a call as `{ call: 'Pallet.name', arguments }`.
 */
export function compileJson(runtime: Runtime, id: number, cache = new Map<number, Read<Json>>()): Read<Json> {
  const known = cache.get(id)
  if (known !== undefined) return known
  // Types may contain themselves (a call in a call): the cache answers before the reader is finished.
  let read: Read<Json> | undefined
  const later: Read<Json> = (input) => {
    if (read === undefined) throw new RangeError(`Type ${id} is read before it is known`)
    return read(input)
  }
  cache.set(id, later)
  read = readerOf(runtime, id, (inner) => compileJson(runtime, inner, cache))
  return later
}

type Compile = (id: number) => Read<Json>

function readerOf(runtime: Runtime, id: number, compile: Compile): Read<Json> {
  const { path, def } = typeAt(runtime, id)
  if (id === runtime.extrinsic.call) return readCall(runtime, def, compile)
  if (path.at(-1) === 'Option' && def.kind === 'variant') return readOption(def.variants, compile)
  switch (def.kind) {
    case 'primitive':
      return primitives[def.primitive]
    case 'composite':
      return readFields(def.fields, compile)
    case 'variant':
      return readVariant(path.join('::'), def.variants, compile)
    case 'sequence':
      return isByte(runtime, def.item)
        ? (input) => toHex(input.slice(input.count()))
        : readItems(compile(def.item), (input) => input.count())
    case 'array':
      return isByte(runtime, def.item) ? (input) => toHex(input.slice(def.length)) : readItems(compile(def.item), () => def.length)
    case 'tuple':
      return readTuple(def.items.map(compile))
    case 'compact':
      return readCompact(runtime, def.item)
    case 'bits':
      return (input) => toHex(input.slice(Math.ceil(input.count() / 8)))
  }
}

const signed = (size: number) => (input: ByteReader) => narrow(BigInt.asIntN(8 * size, input.uint(size)), size)
const unsigned = (size: number) => (input: ByteReader) => narrow(input.uint(size), size)

/** Whether a number is written as text depends on its type alone, so that a field is always of one kind. */
function narrow(value: bigint, size: number): Json {
  return size <= 4 ? Number(value) : value.toString()
}

/** Text where the bytes are text that a database can hold; else the bytes, so that nothing is lost and nothing stops a chain. */
function textOf(bytes: Uint8Array): string {
  const text = readText(bytes)
  return typeof text === 'string' ? text : text.hex
}

const primitives: Readonly<Record<Primitive, Read<Json>>> = {
  bool: (input) => input.u8() === 1,
  char: (input) => textOf(new TextEncoder().encode(String.fromCodePoint(input.u32()))),
  str: (input) => textOf(input.slice(input.count())),
  u8: unsigned(1),
  u16: unsigned(2),
  u32: unsigned(4),
  u64: unsigned(8),
  u128: unsigned(16),
  u256: unsigned(32),
  i8: signed(1),
  i16: signed(2),
  i32: signed(4),
  i64: signed(8),
  i128: signed(16),
  i256: signed(32),
}

function isByte(runtime: Runtime, id: number): boolean {
  const { def } = typeAt(runtime, id)
  return def.kind === 'primitive' && def.primitive === 'u8'
}

/** A compact value is an integer, or nothing at all. */
function readCompact(runtime: Runtime, item: number): Read<Json> {
  const { def } = typeAt(runtime, unwrapped(runtime, item))
  if (def.kind !== 'primitive') return () => null
  const size = Number(def.primitive.slice(1)) / 8
  return (input) => narrow(input.compact(), size)
}

function readItems(item: Read<Json>, count: Read<number>): Read<Json> {
  return (input) => {
    const items: Json[] = []
    for (let left = count(input); left > 0; left--) items.push(item(input))
    return items
  }
}

function readTuple(items: readonly Read<Json>[]): Read<Json> {
  return (input) => items.map((read) => read(input))
}

function readFields(fields: readonly Field[], compile: Compile): Read<Json> {
  const readers = fields.map(({ name, type }) => ({ name, read: compile(type) }))
  const [only, ...more] = readers
  if (only !== undefined && more.length === 0 && only.name === null) return only.read
  if (readers.every(({ name }) => name === null)) return readTuple(readers.map(({ read }) => read))
  return (input) => Object.fromEntries(readers.map(({ name, read }, i) => [name ?? String(i), read(input)]))
}

function readVariant(name: string, variants: readonly Variant[], compile: Compile): Read<Json> {
  const readers = new Map(
    variants.map((variant) => [
      variant.index,
      { name: variant.name, read: variant.fields.length > 0 ? readFields(variant.fields, compile) : undefined },
    ]),
  )
  return (input) => {
    const index = input.u8()
    const variant = readers.get(index)
    if (variant === undefined) throw new RangeError(`${name} has no variant ${index}`)
    return variant.read === undefined ? variant.name : { [variant.name]: variant.read(input) }
  }
}

function readOption(variants: readonly Variant[], compile: Compile): Read<Json> {
  const some = variants.find((variant) => variant.index === 1)
  const read = readFields(some?.fields ?? [], compile)
  return (input) => (input.u8() === 0 ? null : read(input))
}

function readCall(runtime: Runtime, def: TypeDef, compile: Compile): Read<Json> {
  const pallets = new Map(runtime.pallets.map((pallet) => [pallet.index, pallet]))
  const calls = new Map<number, Read<{ readonly call: string; readonly arguments: Json }>>()
  if (def.kind !== 'variant') throw new RangeError('The call type of the metadata is not an enum')
  return (input) => {
    const index = input.u8()
    const pallet = pallets.get(index)
    if (pallet === undefined || pallet.calls === null) throw new RangeError(`No pallet of calls at ${index}`)
    const read = calls.get(index) ?? readPalletCall(runtime, pallet, pallet.calls, compile)
    calls.set(index, read)
    return read(input)
  }
}

function readPalletCall(
  runtime: Runtime,
  pallet: Pallet,
  calls: number,
  compile: Compile,
): Read<{ readonly call: string; readonly arguments: Json }> {
  const { def } = typeAt(runtime, calls)
  if (def.kind !== 'variant') throw new RangeError(`The calls of ${pallet.name} are not an enum`)
  const variants = new Map(
    def.variants.map((variant) => [variant.index, { name: variant.name, read: readArguments(variant.fields, compile) }]),
  )
  return (input) => {
    const index = input.u8()
    const variant = variants.get(index)
    if (variant === undefined) throw new RangeError(`${pallet.name} has no call ${index}`)
    return { call: `${pallet.name}.${variant.name}`, arguments: variant.read(input) }
  }
}

/** Arguments keep their names even where there is one alone. */
function readArguments(fields: readonly Field[], compile: Compile): Read<Json> {
  const readers = fields.map(({ name, type }, i) => ({ name: name ?? String(i), read: compile(type) }))
  return (input) => Object.fromEntries(readers.map(({ name, read }) => [name, read(input)]))
}
