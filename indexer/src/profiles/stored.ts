import type { Shape } from './shape.js'

/** A plain value of the chain's state: one per item, not one per key. */
export interface StoredValue<T> {
  readonly pallet: string
  readonly item: string
  readonly shape: Shape<T>
}

export function stored<T>(pallet: string, item: string, shape: Shape<T>): StoredValue<T> {
  return { pallet, item, shape }
}
