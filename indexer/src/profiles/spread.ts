import type { AccountId, Said } from '@secretariat/shared'
import type { Moment } from './sample.js'
import type { Shape } from './shape.js'
import type { StoredValue } from './stored.js'

/** An entry of a map with two keys, the second of which is an account. */
export interface SpreadItem {
  readonly name: string
  readonly shape: Shape<unknown>
}

/** What the state holds of one account, in the order of the items; undefined where it holds none. */
export interface SpreadRow {
  readonly account: AccountId
  readonly values: readonly unknown[]
}

/**
 * State of each account of a list that the state holds too: read after the blocks in which `watch` changes, and after the first block
 * of a chain that is read. It costs one question more than a sample: the list has to be known first.
 */
export interface SpreadSpec {
  readonly name: string
  readonly pallet: string
  readonly watch: StoredValue<unknown>
  readonly over: StoredValue<readonly AccountId[]>
  readonly items: readonly SpreadItem[]
  /** The bytes of the first key that is meant at this moment; undefined where there is none. */
  readonly key: (moment: Moment<unknown>) => Uint8Array | undefined
  /** Says nothing where nothing is known. */
  readonly say: (rows: readonly SpreadRow[], moment: Moment<unknown>) => Said | undefined
}

interface Declared<W, I extends Readonly<Record<string, Shape<unknown>>>> {
  readonly name: string
  readonly pallet: string
  readonly watch: StoredValue<W>
  readonly over: StoredValue<readonly AccountId[]>
  readonly items: I
  readonly key: (moment: Moment<W>) => Uint8Array | undefined
  readonly say: (
    rows: readonly { readonly account: AccountId; readonly values: { readonly [K in keyof I]: ValueOf<I[K]> | undefined } }[],
    moment: Moment<W>,
  ) => Said | undefined
}

type ValueOf<S> = S extends Shape<infer T> ? T : never

/** Declares state of many accounts by the shapes of its entries; `say` receives their values, typed. */
export function spread<W, const I extends Readonly<Record<string, Shape<unknown>>>>(declared: Declared<W, I>): SpreadSpec {
  const { name, pallet, watch, over, items, key, say } = declared
  const names = Object.keys(items)
  // Safety: a moment is read by the shape of `watch`.
  const typed = (moment: Moment<unknown>) => moment as Moment<W>
  // Safety: the values come in the order of `items`, each read by the shape of its item.
  const named = (values: readonly unknown[]) => Object.fromEntries(names.map((item, i) => [item, values[i]])) as Row['values']
  type Row = Parameters<typeof say>[0][number]
  return {
    name,
    pallet,
    watch,
    over,
    items: Object.entries(items).map(([item, shape]) => ({ name: item, shape })),
    key: (moment) => key(typed(moment)),
    say: (rows, moment) =>
      say(
        rows.map(({ account, values }) => ({ account, values: named(values) })),
        typed(moment),
      ),
  }
}
