import type { Database } from '@secretariat/db'
import { pino } from 'pino'
import { createApi } from '../server.js'
import { asker } from './ask.js'

/** The same server on a database that counts the statements it is given. */
export function counting(db: Database) {
  let statements = 0
  const counted: Database = db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      statements += 1
      return result
    },
  })
  return { read: () => statements, ask: asker(createApi({ db: counted, logger: pino({ level: 'silent' }), demo: false })) }
}

/** Statements that each of the queries needs. */
export async function statementsOf(db: Database, ...queries: readonly string[]): Promise<number[]> {
  const { read, ask } = counting(db)
  const counts: number[] = []
  for (const query of queries) {
    const before = read()
    await ask.data(query)
    counts.push(read() - before)
  }
  return counts
}
