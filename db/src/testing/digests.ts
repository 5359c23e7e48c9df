import { sql } from 'kysely'
import type { Database } from '../client.js'
import { projectors } from '../projectors/index.js'

/** What is in each table that is made from facts, whatever the order of its rows: equal where the rows are. */
export async function tableDigests(db: Database): Promise<Record<string, string>> {
  const entries = projectors.map(async ({ table }) => {
    const { rows } = await sql<{ digest: string | null }>`
      select md5(string_agg(md5(each::text), '' order by md5(each::text))) as digest from ${sql.table(table)} each`.execute(db)
    return [table, rows[0]?.digest ?? 'empty'] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
