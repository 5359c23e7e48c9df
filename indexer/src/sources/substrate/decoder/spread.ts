import type { AccountId } from '@secretariat/shared'
import { fromHex } from '../../../profiles/bytes.js'
import type { MatchedSpread } from '../../../profiles/match-state.js'
import type { Runtime } from '../../../profiles/runtime.js'
import type { Moment } from '../../../profiles/sample.js'
import type { SpreadRow, SpreadSpec } from '../../../profiles/spread.js'
import { twox64ConcatPairKey } from '../keys.js'
import type { State } from '../raw.js'
import { compileValue, type DecoderValue, prefixOf, reader } from './state.js'

/** State of each account of a list, read at the moments when a watched value changes. */
export interface DecoderSpread {
  readonly spec: SpreadSpec
  readonly watch: DecoderValue
  /** The list; it has to be in the state that `keys` and `read` are given. */
  readonly over: DecoderValue
  keys(state: State, moment: Moment<unknown>): readonly string[]
  read(state: State, moment: Moment<unknown>): readonly SpreadRow[]
}

export function compileSpread(runtime: Runtime, { spec, pallet, watch, over, items }: MatchedSpread): DecoderSpread {
  const prefix = prefixOf(pallet)
  const list = compileValue(runtime, over)
  const parts = items.map(({ item, value }) => ({
    read: reader(runtime, item.shape, value),
    keyOf: (first: Uint8Array, account: AccountId) => twox64ConcatPairKey(prefix, item.name, first, fromHex(account)),
  }))
  const accountsOf = (state: State, moment: Moment<unknown>) => {
    const first = spec.key(moment)
    // Safety: the list is read by the shape of `over`.
    const accounts = (list.read(state) ?? []) as readonly AccountId[]
    return first === undefined ? [] : accounts.map((account) => ({ account, first }))
  }
  return {
    spec,
    watch: compileValue(runtime, watch),
    over: list,
    keys: (state, moment) => accountsOf(state, moment).flatMap(({ account, first }) => parts.map(({ keyOf }) => keyOf(first, account))),
    read: (state, moment) =>
      accountsOf(state, moment).map(({ account, first }) => ({
        account,
        values: parts.map(({ read, keyOf }) => read(state[keyOf(first, account)])),
      })),
  }
}
