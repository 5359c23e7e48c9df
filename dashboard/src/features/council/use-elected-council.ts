import { useQuery } from '@tanstack/react-query'
import { asking } from '../../graphql/client.js'
import { councilsOperation } from '../chain/councils.graphql.js'
import { useElectedChain } from '../election/use-elected-chain.js'

interface Chosen {
  readonly chain: string
  /** Key of the council. */
  readonly council: string
}

/** The elected council that a page is about, of the chosen chain or of the first that has one; null where there is none. */
export function useElectedCouncil() {
  const chain = useElectedChain()
  const query = useQuery(asking(councilsOperation, {}))
  const councils = query.data?.chains.find(({ key }) => key === chain)?.councils
  const council = councils?.find(({ elected }) => elected)
  const chosen: Chosen | null = chain == null || council === undefined ? null : { chain, council: council.key }
  return { query, chosen: chain === undefined || query.data === undefined ? undefined : chosen }
}
