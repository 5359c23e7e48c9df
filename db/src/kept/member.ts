import type { Subject } from './subject.js'

/** Members as lists find them. */
export const member: Subject = {
  columns: ['chain', 'member'],
  tables: ['memberName'],
  namedBy: ['membership', 'memberHandle', 'memberAccount'],
  reachedFrom: {},
}
