import { useQuery } from '@tanstack/react-query'
import { asking } from '../../graphql/client.js'
import { type Role, roles, viewerOperation } from './session.graphql.js'

/** Who is signed in; `may` says whether a role is reached. Nobody may change anything until the answer is here. */
export function useViewer() {
  const { data } = useQuery({ ...asking(viewerOperation, {}), staleTime: 60_000 })
  const viewer = data?.viewer ?? undefined
  const may = (needed: Role): boolean => viewer !== undefined && roles.indexOf(viewer.role) >= roles.indexOf(needed)
  return { viewer, may }
}
