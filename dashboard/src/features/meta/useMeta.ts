import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { asking } from '../../graphql/client.js'
import { setClock } from '../../shell/clock.js'
import { type Meta, metaOperation } from './meta.graphql.js'

const pollMs = 2000

/** How far the chains are read, asked every two seconds while the page is visible. */
export function useMeta() {
  return useQuery({
    ...asking(metaOperation, {}),
    select: ({ _meta }) => _meta,
    refetchInterval: pollMs,
    refetchIntervalInBackground: false,
    retry: false,
    staleTime: pollMs,
  })
}

/** Keeps the page in step with the index: when a chain has new blocks, or the server is back, what is shown is asked for again. */
export function useLive(): ReturnType<typeof useMeta> {
  const client = useQueryClient()
  const query = useMeta()
  const { data, dataUpdatedAt, isError } = query
  const seen = useRef<string | undefined>(undefined)
  const mark = data && !isError ? markOf(data) : undefined
  useEffect(() => {
    if (data) setClock(Date.parse(data.generatedAt), dataUpdatedAt)
  }, [data, dataUpdatedAt])
  useEffect(() => {
    if (mark === undefined) {
      seen.current = 'lost'
      return
    }
    if (seen.current !== undefined && seen.current !== mark) void refresh(client)
    seen.current = mark
  }, [client, mark])
  return query
}

const markOf = (meta: Meta): string => meta.chains.map((chain) => `${chain.id}@${chain.indexedBlock ?? ''}/${chain.state}`).join(' ')

function refresh(client: QueryClient): Promise<void> {
  const behind = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== metaOperation.name }
  return client.invalidateQueries(behind, { cancelRefetch: false })
}
