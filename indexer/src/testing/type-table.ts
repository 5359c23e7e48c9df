import type { Runtime, RuntimeType } from '../profiles/runtime.js'
import type { Shape, TypeTable } from '../profiles/shape.js'

/** A runtime that has the types of one shape and nothing else. */
export function tableOf(shape: Shape<unknown>): { readonly runtime: Runtime; readonly id: number } {
  const types: RuntimeType[] = []
  const id = shape.describe(collector(types))
  return { runtime: { types, pallets: [], extrinsic: { address: -1, call: -1, signature: -1, extra: [] } }, id }
}

/** Adds types to a list, equal names once. */
export function collector(types: RuntimeType[]): TypeTable {
  const known = new Map<string, number>()
  return {
    add(name, make) {
      const before = known.get(name)
      if (before !== undefined) return before
      const made = make()
      known.set(name, types.length)
      return types.push(made) - 1
    },
  }
}
