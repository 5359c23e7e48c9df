import { z } from 'zod'
import { auditList, findAudit } from '../modules/audit/audit.js'
import { badInput } from '../modules/base/bad-input.js'
import type { Table } from './table.js'
import { walk } from './walk.js'

const columns = ['line', 'at', 'actor', 'via', 'action', 'subject', 'outcome', 'reason', 'address', 'entry']
const filter = z.strictObject({ actor: z.string(), action: z.string(), outcome: z.enum(['DONE', 'REFUSED']) }).partial()

/** The audit log, for those who have a role. */
export const audit: Table = {
  name: 'audit',
  columns,
  role: 'viewer',
  lines: ({ where }) => {
    const given = filter.safeParse(where ?? {})
    if (!given.success) throw badInput(z.prettifyError(given.error))
    const { outcome, ...rest } = given.data
    const list = auditList({ ...rest, outcome: outcome === undefined ? undefined : outcome === 'DONE' ? 'done' : 'refused' })
    return async function* read(db) {
      for await (const page of walk(db, list.listing, (at, span) => findAudit(at, list, span)))
        yield page.map(({ seq, ...line }) => ({ line: seq, ...line }))
    }
  },
}
