import type { Said } from '@secretariat/shared'
import type { Shape } from './shape.js'
import type { StoredValue } from './stored.js'

/** Where a watched value changed: what it was before the block and what it is after. */
export interface Moment<W> {
  readonly before: W | undefined
  readonly after: W | undefined
}

export interface SampledItem {
  readonly name: string
  readonly shape: Shape<unknown>
  /** For a map, the bytes of the key that is meant at this moment; undefined where there is none. */
  readonly key?: ((moment: Moment<unknown>) => Uint8Array | undefined) | undefined
}

/**
 * State that is too large to be read with every block: it is read after the blocks in which `watch` changes, and after
 * the first block of a chain that is read.
 */
export interface SampleSpec {
  readonly name: string
  readonly pallet: string
  readonly watch: StoredValue<unknown>
  readonly items: readonly SampledItem[]
  /** Values in the order of `items`; undefined where the state holds none. Says nothing where nothing is known. */
  readonly say: (values: readonly unknown[], moment: Moment<unknown>) => Said | undefined
}

type Items<W> = Readonly<Record<string, { readonly shape: Shape<unknown>; readonly key?: (moment: Moment<W>) => Uint8Array | undefined }>>

/** Declares a sample of one pallet's state. */
export function sample<W, const I extends Items<W>>(
  name: string,
  pallet: string,
  watch: StoredValue<W>,
  items: I,
  say: (
    values: { readonly [K in keyof I]: I[K]['shape'] extends Shape<infer T> ? T | undefined : never },
    moment: Moment<W>,
  ) => Said | undefined,
): SampleSpec {
  const names = Object.keys(items)
  // Safety: a moment is read by the shape of `watch`.
  const typed = (moment: Moment<unknown>) => moment as Moment<W>
  return {
    name,
    pallet,
    watch,
    items: Object.entries(items).map(([item, { shape, key }]) => ({
      name: item,
      shape,
      key: key === undefined ? undefined : (moment) => key(typed(moment)),
    })),
    say: (values, moment) =>
      // Safety: the values come in the order of `items`, each read by the shape of its item.
      say(Object.fromEntries(names.map((item, i) => [item, values[i]])) as Parameters<typeof say>[0], typed(moment)),
  }
}
