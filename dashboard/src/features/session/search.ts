import * as z from 'zod/mini'
import { paging, said } from '../../search.js'
import { type AuditVariables, outcomes } from './audit.graphql.js'

const auditSearch = z.object({ ...paging, actor: said(z.string()), outcome: said(z.enum(outcomes)) })
export type AuditSearch = Partial<z.infer<typeof auditSearch>>
export const parseAuditSearch = (raw: Record<string, unknown>): AuditSearch => auditSearch.parse(raw)

const pageSize = 25

export function auditQueryOf({ actor, outcome, after, before }: AuditSearch): AuditVariables {
  const page = before === undefined ? { first: pageSize, ...(after !== undefined && { after }) } : { last: pageSize, before }
  return { ...conditionsOf({ actor, outcome }), ...page }
}

/** The same lines, all pages of them. */
export function auditCsvOf(search: AuditSearch): string {
  const where = conditionsOf(search)
  return Object.keys(where).length === 0 ? '/v1/audit.csv' : `/v1/audit.csv?where=${encodeURIComponent(JSON.stringify(where))}`
}

function conditionsOf({ actor, outcome }: AuditSearch) {
  return { ...(actor !== undefined && { actor }), ...(outcome !== undefined && { outcome }) }
}
