import { type Field, type Runtime, typeAt } from './runtime.js'
import { expected, type Shape, u32, u128, type ValueOf } from './shape.js'
import type { ValuesOf } from './shapes.js'

type Shapes = Readonly<Record<string, Shape<unknown>>>
/** The values of named shapes, under their names. */
export type RecordOf<S extends Shapes> = { readonly [K in keyof S]: ValueOf<S[K]> }

const camelCase = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The fields of a composite type under our spelling of their names. */
function fieldsOf(runtime: Runtime, id: number): readonly { name: string; type: number }[] | undefined {
  const { def } = typeAt(runtime, id)
  if (def.kind !== 'composite') return undefined
  return def.fields.map(({ name, type }: Field) => ({ name: camelCase(name ?? ''), type }))
}

/** A composite of named fields, in whatever order the runtime has them; no field may be missing or more. */
export function record<const S extends Shapes>(name: string, shapes: S): Shape<RecordOf<S>> {
  return {
    name,
    mismatch(runtime, id) {
      const fields = fieldsOf(runtime, id)
      if (fields === undefined || !typeAt(runtime, id).path.at(-1)?.startsWith(name)) return expected(name, runtime, id)
      const names = Object.keys(shapes)
      const unlike = [...names.filter((each) => !fields.some((field) => field.name === each)), ...fields.map((field) => field.name)]
      const odd = unlike.find((each) => !names.includes(each) || !fields.some((field) => field.name === each))
      if (odd !== undefined) return `${name}.${odd}: ${names.includes(odd) ? 'the metadata has no such field' : 'an unknown field'}`
      const wrong = fields.map((field) => ({ ...field, mismatch: shapes[field.name]?.mismatch(runtime, field.type) }))
      const first = wrong.find(({ mismatch }) => mismatch !== undefined)
      return first === undefined ? undefined : `${name}.${first.name}: ${first.mismatch}`
    },
    compile(runtime, id) {
      const readers = (fieldsOf(runtime, id) ?? []).map((field) => [field.name, shapes[field.name]?.compile(runtime, field.type)] as const)
      // Safety: the match proved one field for each shape and no other.
      return (input) => Object.fromEntries(readers.map(([field, read]) => [field, read?.(input)])) as RecordOf<S>
    },
    describe: (types) =>
      types.add(name, () => ({
        path: [name],
        def: {
          kind: 'composite',
          fields: Object.entries(shapes).map(([field, shape]) => ({ name: snakeCase(field), type: shape.describe(types) })),
        },
      })),
  }
}

/** Values beside each other, without names. */
export function tuple<const S extends readonly Shape<unknown>[]>(...shapes: S): Shape<ValuesOf<S>> {
  const name = `(${shapes.map((shape) => shape.name).join(', ')})`
  const itemsOf = (runtime: Runtime, id: number): readonly number[] => {
    const { def } = typeAt(runtime, id)
    return def.kind === 'tuple' ? def.items : []
  }
  return {
    name,
    mismatch(runtime, id) {
      const items = itemsOf(runtime, id)
      if (items.length !== shapes.length) return expected(name, runtime, id)
      return shapes.map((shape, i) => shape.mismatch(runtime, items[i] ?? id)).find((mismatch) => mismatch !== undefined)
    },
    compile(runtime, id) {
      const items = itemsOf(runtime, id)
      const readers = shapes.map((shape, i) => shape.compile(runtime, items[i] ?? id))
      // Safety: one reader for each shape, in order.
      return (input) => readers.map((read) => read(input)) as ValuesOf<S>
    },
    describe: (types) => types.add(name, () => ({ path: [], def: { kind: 'tuple', items: shapes.map((shape) => shape.describe(types)) } })),
  }
}

/** An integer written in as few bytes as it needs. */
function compact<T>(inner: Shape<T>, make: (value: bigint) => T): Shape<T> {
  const name = `Compact<${inner.name}>`
  return {
    name,
    mismatch(runtime, id) {
      const { def } = typeAt(runtime, id)
      return def.kind === 'compact' && inner.mismatch(runtime, def.item) === undefined ? undefined : expected(name, runtime, id)
    },
    compile: () => (input) => make(input.compact()),
    describe: (types) => types.add(name, () => ({ path: [], def: { kind: 'compact', item: inner.describe(types) } })),
  }
}

export const compactU32 = compact(u32, Number)
export const compactU128 = compact(u128, (value) => value)
