import type { Subject } from './subject.js'

/** Pay of the workers of groups. */
export const pay: Subject = {
  columns: ['chain', 'budget', 'worker'],
  tables: ['workerPay'],
  namedBy: ['reward'],
  reachedFrom: {},
}
