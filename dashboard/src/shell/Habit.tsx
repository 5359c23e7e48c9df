import { createContext, type ReactNode, useContext } from 'react'
import type { ChainMeta } from '../features/meta/meta.graphql.js'
import { useMeta } from '../features/meta/useMeta.js'
import { habitOf, type Zone } from '../format/zone.js'

const Habit = createContext<Zone>('utc')

/** The zone that the chains of this part of the page are usually read in. */
export const useHabit = (): Zone => useContext(Habit)

interface OfChains {
  readonly chains: readonly ChainMeta[]
  readonly children: ReactNode
}

export function HabitOfChains({ chains, children }: OfChains) {
  return <Habit value={habitOf(chains.map(({ profile }) => profile))}>{children}</Habit>
}

/** The times inside are read as those of one chain, whichever chains the rest of the page shows. */
export function HabitOfChain({ chain, children }: { readonly chain: string; readonly children: ReactNode }) {
  const { data } = useMeta()
  return <HabitOfChains chains={data?.chains.filter(({ id }) => id === chain) ?? []}>{children}</HabitOfChains>
}
