import { useSearch } from '@tanstack/react-router'
import { useMeta } from '../meta/useMeta.js'

/** The chain that a page of elections is about: the chosen one, else the first whose councils are elected; undefined before it is known. */
export function useElectedChain(): string | null | undefined {
  const { chain } = useSearch({ from: '__root__' })
  const { data } = useMeta()
  if (chain !== undefined) return chain
  return data === undefined ? undefined : (data.chains.find(({ profile }) => profile === 'joystream')?.id ?? null)
}
