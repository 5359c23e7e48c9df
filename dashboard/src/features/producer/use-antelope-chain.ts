import { useSearch } from '@tanstack/react-router'
import type { ChainMeta } from '../meta/meta.graphql.js'
import { useMeta } from '../meta/useMeta.js'

/** Profiles of chains whose producers keep a schedule. */
export const antelopeProfiles: readonly string[] = ['eosc', 'antelope']

/** The chain that a page of producers is about: the chosen one, else the first that has producers; undefined before it is known, null where there is none. */
export function useAntelopeChain(): ChainMeta | null | undefined {
  const { chain } = useSearch({ from: '__root__' })
  const { data } = useMeta()
  if (data === undefined) return undefined
  const fits = ({ id, profile }: ChainMeta) => antelopeProfiles.includes(profile) && (chain === undefined || id === chain)
  return data.chains.find(fits) ?? null
}
