import type { Field, RuntimeType } from '#profiles/runtime.js'
import type { TypeTable } from '#profiles/shape.js'

/** A type with the parameters that stock clients look up (`Call` of the extrinsic, `E` of the event record). */
export interface NamedType extends RuntimeType {
  readonly params?: readonly { readonly name: string; readonly type: number }[]
}

/** Adds a type to the table and says its position. */
export type Describe = (types: TypeTable) => number

/** A table in which a type may contain itself: its position is known before its parts are. */
export function typeTable(): TypeTable & { readonly types: NamedType[] } {
  const types: NamedType[] = []
  const known = new Map<string, number>()
  return {
    types,
    add(name, make) {
      const found = known.get(name)
      if (found !== undefined) return found
      const id = types.push({ path: [], def: { kind: 'tuple', items: [] } }) - 1
      known.set(name, id)
      types[id] = make()
      return id
    },
  }
}

/** Fields by name, or in order where the runtime gives them none. */
export type Fields = Readonly<Record<string, Describe>> | readonly Describe[]

export function describeFields(types: TypeTable, fields: Fields): Field[] {
  if (isList(fields)) return fields.map((describe) => ({ name: null, type: describe(types) }))
  return Object.entries(fields).map(([name, describe]) => ({ name, type: describe(types) }))
}

// `Array.isArray` does not tell a read-only list from a record.
function isList(fields: Fields): fields is readonly Describe[] {
  return Array.isArray(fields)
}

/** A struct with named fields. */
export function struct(path: readonly string[], fields: Fields): Describe {
  return (types) => types.add(path.join('::'), () => ({ path, def: { kind: 'composite', fields: describeFields(types, fields) } }))
}

/** An enum; its variants are numbered from 0 in the order given. */
export function choice(path: readonly string[], variants: Readonly<Record<string, Fields>>): Describe {
  return (types) =>
    types.add(path.join('::'), () => ({
      path,
      def: {
        kind: 'variant',
        variants: Object.entries(variants).map(([name, fields], index) => ({ index, name, fields: describeFields(types, fields) })),
      },
    }))
}

/** A type of one part without a name: `AccountId32([u8; 32])`. */
export function newtype(path: readonly string[], inner: Describe): Describe {
  return (types) => types.add(path.join('::'), () => ({ path, def: { kind: 'composite', fields: [{ name: null, type: inner(types) }] } }))
}

export function compact(inner: Describe): Describe {
  return (types) => {
    const item = inner(types)
    return types.add(`Compact<${item}>`, () => ({ path: [], def: { kind: 'compact', item } }))
  }
}

export function listOf(inner: Describe): Describe {
  return (types) => {
    const item = inner(types)
    return types.add(`Vec<${item}>`, () => ({ path: [], def: { kind: 'sequence', item } }))
  }
}

export function arrayOf(inner: Describe, length: number): Describe {
  return (types) => {
    const item = inner(types)
    return types.add(`[${item}; ${length}]`, () => ({ path: [], def: { kind: 'array', item, length } }))
  }
}

export const unit: Describe = (types) => types.add('()', () => ({ path: [], def: { kind: 'tuple', items: [] } }))
