export { openRecords, type RecordFile, type Records } from './read-records.js'
export type { Reject } from './reject.js'
export { type LedgerLine, writeLedger } from './write-ledger.js'
export { writeRejects } from './write-rejects.js'
