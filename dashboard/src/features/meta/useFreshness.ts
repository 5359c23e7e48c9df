import { useEffect, useRef } from 'react'
import { useNow } from '../../shell/clock.js'
import { type Freshness, type FreshnessState, judgeFreshness } from './freshness.js'
import type { ChainMeta } from './meta.graphql.js'

export interface FreshChain extends Freshness {
  readonly chain: ChainMeta
}

/** The verdict on each chain now; remembers the last ones, so that a badge does not flicker at a limit. */
export function useFreshness(chains: readonly ChainMeta[]): readonly FreshChain[] {
  const now = useNow(1000)
  const last = useRef(new Map<string, FreshnessState>())
  const verdicts = chains.map((chain) => ({ chain, ...judgeFreshness(chain, now, last.current.get(chain.id)) }))
  useEffect(() => {
    for (const { chain, state } of verdicts) last.current.set(chain.id, state)
  })
  return verdicts
}
