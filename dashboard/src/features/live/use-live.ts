import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { StreamState } from '../../graphql/event-line.js'
import type { Stream } from '../../graphql/stream.js'
import { calm } from './calm.js'
import { headStream, incidentStream } from './streams.js'

const CALM_MS = 1000
/** Statements without an event, and what a proxy swallows, are found this way. */
const RARELY_MS = 60_000

export interface Live {
  readonly state: StreamState
  /** How often to ask all the same. */
  readonly refetchInterval: number
}

/** Asks again for what these operations answered when an incident changes; by the clock while the server does not tell. */
export const useLiveIncidents = (operations: readonly string[], pollMs: number): Live => useLive(incidentStream, operations, pollMs)

/** The same for the newest blocks of chains. */
export const useLiveHeads = (operations: readonly string[], pollMs: number): Live => useLive(headStream, operations, pollMs)

function useLive(stream: Stream, operations: readonly string[], pollMs: number): Live {
  const client = useQueryClient()
  const state = useSyncExternalStore(stream.watch, stream.state)
  const names = operations.join(' ')
  useEffect(() => {
    const asked = new Set<unknown>(names.split(' '))
    const ask = () => client.invalidateQueries({ predicate: ({ queryKey: [name] }) => asked.has(name) })
    return stream.hear(calm(ask, CALM_MS))
  }, [client, stream, names])
  return { state, refetchInterval: state === 'live' ? RARELY_MS : pollMs }
}
