import { pageOf } from '../../ui/page-of.js'
import type { IncidentsVariables } from './incident.graphql.js'
import type { Board, IncidentSearch } from './search.js'

const openOf: Readonly<Record<Board, object>> = { open: { open: { eq: true } }, ended: { open: { eq: false } }, all: {} }

/** What the address asks for, in the words of the API. */
export function incidentsQuery(chain: string | undefined, search: IncidentSearch): IncidentsVariables {
  const { board = 'open', rule, severity, subject } = search
  const where = {
    ...openOf[board],
    ...(rule === undefined ? {} : { rule: { eq: rule } }),
    ...(severity === undefined ? {} : { severity: { eq: severity } }),
    ...(subject === undefined ? {} : { subject: { eq: subject } }),
  }
  return { ...(chain === undefined ? {} : { chain }), where, ...pageOf(search) }
}

/** The same rows, all pages. */
export function incidentsCsv({ chain, where }: IncidentsVariables): string {
  return `/v1/incidents.csv?${new URLSearchParams({ ...(chain === undefined ? {} : { chain }), where: JSON.stringify(where) })}`
}
