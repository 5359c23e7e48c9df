import { useSearch } from '@tanstack/react-router'
import { type ProposalKind, proposalKinds } from '../../graphql/proposal-status.js'
import { useMeta } from '../meta/useMeta.js'

/** What is put to votes on the chain that is looked at, or on all of them: collectives have motions, elected councils proposals. */
export function useKinds(): readonly ProposalKind[] {
  const { chain } = useSearch({ from: '__root__' })
  const chains = useMeta().data?.chains.filter(({ id }) => chain === undefined || id === chain) ?? []
  const present = new Set(chains.map(({ profile }) => (profile === 'joystream' ? 'PROPOSAL' : 'MOTION')))
  return present.size === 0 ? proposalKinds : proposalKinds.filter((kind) => present.has(kind))
}
