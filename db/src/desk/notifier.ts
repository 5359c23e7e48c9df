import { sql } from 'kysely'
import type { Database } from '../client.js'

/** Says that messages are looked for, by the clock of the database: whoever reads it need not share ours. */
export async function reportSweep(db: Database, name: string): Promise<void> {
  await sql`
    /* report_sweep */
    insert into notifier (name, swept_at) values (${name}, now())
    on conflict (name) do update set swept_at = excluded.swept_at`.execute(db)
}
