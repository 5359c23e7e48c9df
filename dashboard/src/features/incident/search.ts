import * as z from 'zod/mini'
import { paging, said } from '../../search.js'
import { severities } from './shapes.js'

/** Which incidents are listed; those that go on, where the address does not say. */
export const boards = ['open', 'ended', 'all'] as const
export type Board = (typeof boards)[number]

const incidentSearch = z.object({
  after: paging.after,
  before: paging.before,
  board: said(z.enum(boards)),
  rule: said(z.string().check(z.regex(/^[a-z][a-z-]{1,63}$/))),
  severity: said(z.enum(severities)),
  subject: said(z.string()),
})
export type IncidentSearch = Partial<z.infer<typeof incidentSearch>>
export const parseIncidentSearch = (raw: Record<string, unknown>): IncidentSearch => incidentSearch.parse(raw)
