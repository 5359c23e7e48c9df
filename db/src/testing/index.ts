export type { TestServer } from './context.js'
export { type TestDatabase, testDatabase } from './database.js'
