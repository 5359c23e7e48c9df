import type { ByteReader } from './bytes.js'
import { type Runtime, typeAt } from './runtime.js'

/** Steps over one value. A number of bytes when every value of the type has the same length. */
export type Skip = number | ((input: ByteReader) => void)

/** Told of every call that is stepped over, innermost first: where its bytes begin. They end at the reader's offset. */
export type SeeCall = (start: number, input: ByteReader) => void

const widths = {
  bool: 1,
  char: 4,
  u8: 1,
  i8: 1,
  u16: 2,
  i16: 2,
  u32: 4,
  i32: 4,
  u64: 8,
  i64: 8,
  u128: 16,
  i128: 16,
  u256: 32,
  i256: 32,
} as const

export function run(skip: Skip, input: ByteReader): void {
  if (typeof skip === 'number') input.step(skip)
  else skip(input)
}

/** Compiles steppers for the types of one runtime; each type is compiled once. */
export function compileSkips(runtime: Runtime, seeCall?: SeeCall): (id: number) => Skip {
  const done = new Map<number, Skip>()
  const compile = (id: number): Skip => {
    const known = done.get(id)
    if (known !== undefined) return known
    // A type that contains itself has no fixed length: inside, it is stepped over through this reference.
    done.set(id, (input) => run(done.get(id) ?? 0, input))
    const skip = skipOf(runtime, id, compile)
    const seen = seeCall !== undefined && id === runtime.extrinsic.call ? watched(skip, seeCall) : skip
    done.set(id, seen)
    return seen
  }
  return compile
}

function watched(skip: Skip, seeCall: SeeCall): Skip {
  return (input) => {
    const start = input.offset
    run(skip, input)
    seeCall(start, input)
  }
}

function skipOf(runtime: Runtime, id: number, compile: (id: number) => Skip): Skip {
  const { path, def } = typeAt(runtime, id)
  switch (def.kind) {
    case 'primitive':
      return def.primitive === 'str' ? skipBytes : widths[def.primitive]
    case 'composite':
      return inOrder(def.fields.map((field) => compile(field.type)))
    case 'tuple':
      return inOrder(def.items.map(compile))
    case 'variant':
      return skipVariant(
        path.join('::'),
        new Map(def.variants.map((variant) => [variant.index, inOrder(variant.fields.map((field) => compile(field.type)))])),
      )
    case 'sequence':
      return skipItems(compile(def.item), (input) => input.count())
    case 'array': {
      const item = compile(def.item)
      return typeof item === 'number' ? item * def.length : skipItems(item, () => def.length)
    }
    case 'compact':
      return isEmpty(runtime, def.item) ? 0 : (input) => void input.compact()
    case 'bits':
      return (input) => void input.step(Math.ceil(input.count() / 8))
  }
}

const skipBytes = (input: ByteReader): void => void input.step(input.count())

function isEmpty(runtime: Runtime, id: number): boolean {
  const { def } = typeAt(runtime, id)
  return (def.kind === 'tuple' && def.items.length === 0) || (def.kind === 'composite' && def.fields.length === 0)
}

/** Neighbours of fixed length become one step. */
function inOrder(parts: readonly Skip[]): Skip {
  const merged: Skip[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (typeof part === 'number' && typeof last === 'number') merged[merged.length - 1] = last + part
    else merged.push(part)
  }
  const [only] = merged
  if (only === undefined) return 0
  if (merged.length === 1) return only
  return (input) => {
    for (const part of merged) run(part, input)
  }
}

function skipVariant(name: string, variants: ReadonlyMap<number, Skip>): Skip {
  return (input) => {
    const index = input.u8()
    const skip = variants.get(index)
    if (skip === undefined) throw new RangeError(`${name} has no variant ${index}`)
    run(skip, input)
  }
}

function skipItems(item: Skip, count: (input: ByteReader) => number): Skip {
  if (typeof item === 'number') return (input) => void input.step(item * count(input))
  return (input) => {
    for (let left = count(input); left > 0; left--) item(input)
  }
}
