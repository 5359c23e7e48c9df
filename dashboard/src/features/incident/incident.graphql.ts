import * as z from 'zod/mini'
import { operation } from '../../graphql/operation.js'
import { pageFields, pageShape } from '../../graphql/shapes.js'
import { detailFields, detailShape, itemFields, itemShape } from './shapes.js'

export interface IncidentsVariables {
  readonly chain?: string
  readonly where: object
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

/** Incidents, newest first. */
export const incidentsOperation = operation<IncidentsVariables>()(
  `query Incidents($chain: String, $where: IncidentWhere, $first: Int, $after: String, $last: Int, $before: String) {
    incidents(chain: $chain, where: $where, first: $first, after: $after, last: $last, before: $before) {
      totalCount pageInfo { ${pageFields} } nodes { ${itemFields} }
    }
  }`,
  z.object({ incidents: z.object({ totalCount: z.int(), pageInfo: pageShape, nodes: z.array(itemShape) }) }),
)

export const incidentOperation = operation<{ readonly key: string }>()(
  `query Incident($key: String!) { incident(key: $key) { ${detailFields} } }`,
  z.object({ incident: z.nullable(detailShape) }),
)
