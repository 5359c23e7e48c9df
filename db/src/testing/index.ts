export type { TestServer } from './context.js'
export { type TestDatabase, testDatabase } from './database.js'
export { emptyTables } from './empty-tables.js'
export { alpha, nextBatch, writeHistory } from './write-history.js'
