import { type FactKind, type FactOf, factSchema } from '../fact.js'
import { hashOf } from './ids.js'

/** What a test may say of a fact; numbers and names need no brand, the builder proves them. */
interface At {
  readonly height?: number
  readonly ordinal?: number
}
type Plain = string | number | readonly string[]
export type Told<K extends FactKind> = At & { readonly [P in Exclude<keyof FactOf<K>, keyof At | 'kind'>]?: FactOf<K>[P] | Plain }

/** A builder of valid facts: what a test does not name has a value that does not matter. */
export function builder<K extends FactKind>(kind: K, defaults: object): (told?: Told<K>) => FactOf<K> {
  return (told = {}) => {
    const { height = 1, ordinal = 1 }: At = told
    const place = { chain: 'alpha', height, ordinal, hash: hashOf(height), time: height * 6000, locator: `e${ordinal}` }
    // Safety: the schema parsed it, and its kind is K.
    return factSchema.parse({ ...place, ...defaults, ...told, kind }) as FactOf<K>
  }
}
