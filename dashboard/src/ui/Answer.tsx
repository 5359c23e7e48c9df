import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed } from './Failed.js'
import { Kept } from './Kept.js'
import { Loading } from './Loading.js'

interface Props<T> {
  readonly query: UseQueryResult<T>
  /** What is asked for, in the reader's language. */
  readonly what: string
  /** Rows of the skeleton: about as high as the data will be. */
  readonly rows?: number
  readonly children: (data: T) => ReactNode
}

/** The states of a panel: loading, failed, or data; data that could not be renewed stays, with its age. Empty is said by the data's own view. */
export function Answer<T>({ query, what, rows = 4, children }: Props<T>) {
  const { data, error } = query
  const retry = () => void query.refetch()
  if (data === undefined) {
    return error ? <Failed error={error} what={what} retry={retry} /> : <Loading rows={rows} />
  }
  const state = error ? 'kept' : query.isPlaceholderData ? 'coming' : 'here'
  return (
    <div className="answer" data-state={state} aria-busy={state === 'coming'}>
      {error ? <Kept error={error} since={query.dataUpdatedAt} retry={retry} /> : null}
      {children(data)}
    </div>
  )
}
