import { pageOf } from '../../ui/page-of.js'
import type { MultisigsVariables } from './multisig.graphql.js'
import type { Board, MultisigSearch } from './search.js'
import type { MultisigState } from './shapes.js'

const statesOf: Readonly<Record<Board, readonly MultisigState[] | undefined>> = {
  waiting: ['OPEN', 'READY', 'EXECUTING', 'EXPIRED'],
  ended: ['EXECUTED', 'FAILED', 'CANCELLED'],
  unknown: ['UNKNOWN'],
  all: undefined,
}

/** What the address asks for, in the words of the API. */
export function multisigsQuery(chain: string, search: MultisigSearch): MultisigsVariables {
  const states = statesOf[search.board ?? 'waiting']
  const where = {
    ...(states === undefined ? {} : { state: { in: states } }),
    ...(search.missing === undefined ? {} : { missing: search.missing }),
  }
  return { chain, where, ...pageOf(search) }
}

/** The same rows, all pages. */
export function multisigsCsv({ chain, where }: MultisigsVariables): string {
  return `/v1/multisigs.csv?${new URLSearchParams({ chain, where: JSON.stringify(where) })}`
}
